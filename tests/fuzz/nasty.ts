/** What no honest client sends: other types, operators, paths, prototypes, monsters, odd signs, and numbers at the limits. */
import type { Dice } from '../../local/demo/dice'

/** Stands in every operator that is sent: it must never be seen in a request to the store. */
export const canary = 'canary-in-an-operator'

const operators = [
  '$set',
  '$where',
  '$gt',
  '$ne',
  '$in',
  '$regex',
  '$expr',
  '$function',
  '$or',
  '$inc',
  '$unset',
]

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const inObjects = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)

type Making = (dice: Dice) => string

const operator: Making = (dice) => {
  const name = dice.pick(operators)
  const operand =
    name === '$in' || name === '$or'
      ? [canary]
      : dice.pick<unknown>([canary, { a: canary }, { [`${canary}.b`]: 1 }])
  return JSON.stringify({ [name]: operand })
}

/** As JSON: a payload comes as text, and so names that are special in a program are names like others. */
const makings: readonly Making[] = [
  operator,
  operator,
  (dice) => `{"${dice.pick(operators)}":{"profile.guardians":"${canary}"}}`,
  (dice) => `{"__proto__":{"${dice.pick(['isAdmin', 'ok', 'by'])}":true}}`,
  () => '{"constructor":{"prototype":{"a":1}}}',
  (dice) => JSON.stringify('长'.repeat(dice.pick([65, 2001, 20_000]))),
  () => JSON.stringify('x'.repeat(120_000)),
  (dice) => nested(dice.pick([5, 11, 40, 5000, 45_000])),
  (dice) => inObjects(dice.pick([5, 11, 40, 5000])),
  (dice) =>
    `"${dice.pick(['\\u0000', '\\ud800', '\\udc00a', '\\u202e反', '\\u2028', '\\ufeff', '\\u0007', '\\u200d'])}"`,
  (dice) =>
    JSON.stringify(
      dice.pick(['👨‍👩‍👧‍👦', '𠮷', 'é', 'a.b', '$set', '$', '.', '..', '/', '__proto__', 'a/b', '%2e', ' ']),
    ),
  (dice) =>
    JSON.stringify(
      dice.pick(['constructor', 'toString', 'hasOwnProperty', 'NaN', 'null', '2026-02-30', '24:00']),
    ),
  (dice) =>
    dice.pick([
      '9007199254740991',
      '9007199254740992',
      '1e308',
      '-1e308',
      '-0',
      '-1',
      '0.1',
      '1e-320',
      '2147483648',
    ]),
  (dice) => dice.pick(['null', 'true', 'false', '[]', '{}', '""', '[[]]', '[null]', '0', '{"length":3}']),
  (dice) => `{"0":"${dice.pick(['ming', 'class3'])}","length":1}`,
  () => '{"$date":"2026-10-14T00:00:00Z"}',
  () => '{"$numberLong":"5"}',
  () => '{"$oid":"0123456789abcdef01234567"}',
]

export const nastyValue = (dice: Dice): string => dice.pick(makings)(dice)

/** A name that means something to a store or to a program. */
export const nastyName = (dice: Dice): string =>
  dice.pick([
    ...operators,
    'a.b',
    'profile.guardians',
    '',
    ' ',
    'rev',
    '_id',
    'by',
    'openid',
    'userInfo',
    'school',
    '$',
    '\u0000',
  ])

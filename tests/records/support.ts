/** Tables of what each field takes and refuses; the bounds are those of the contract, written out by each test. */
import type { Problem } from '../../shared/problems'
import { Refusal } from '../../shared/problems'
import type { TypeName } from '../../shared/records/index'
import { labelOf } from '../../shared/records/labels'
import { parseRecord, typeNamed } from '../../shared/records/parse'
import type { Complaint, RecordValue, Stored } from '../../shared/records/record'
import type { Profile } from '../../shared/roll'
import type { Counters } from '../../shared/tallies/counters'
import { calendarOf } from '../shared/support'

export interface Kind {
  takes: unknown[]
  /** What is kept of a value; itself, unless this says otherwise. */
  keeps?: (value: never) => unknown
  refuses: unknown[]
  /** Other fields that must change with this one. */
  along?: (value: unknown) => RecordValue
}

const isNo = (type: string) => (value: unknown) => typeof value !== type
const json = [null, 7, 'text', true, ['text'], { text: 'text' }]

/** Text of so many signs: of Han, and beyond the first plane, where one sign is two code units. */
export const text = (min: number, max: number): Kind => ({
  takes: [
    '字'.repeat(max),
    '😀'.repeat(max),
    '字'.repeat(Math.max(1, min)),
    ...(min === 0 ? ['', '  '] : []),
  ],
  refuses: [
    ...['字'.repeat(max + 1), '😀'.repeat(max + 1), '\ud83d', 'a\0b', ...json.filter(isNo('string'))],
    ...(min === 0 ? [] : ['', ' ', '\u3000\t\n']),
  ],
})

export const id = text(1, 64)

export const whole = (min: number, max?: number): Kind => ({
  takes: [min, max ?? 1_000_000],
  refuses: [
    ...[min - 1, max === undefined ? 2 ** 53 : max + 1, min + 0.5, String(min), NaN, Infinity],
    ...json.filter(isNo('number')),
  ],
})

export const flag: Kind = { takes: [true, false], refuses: ['true', 0, 1, ...json.filter(isNo('boolean'))] }

export const oneOf = (...names: string[]): Kind => ({
  takes: names,
  refuses: ['', 'other', ...names.map((name) => ` ${name}`), ...json],
})

export const date: Kind = {
  takes: ['2026-09-01', '2028-02-29'],
  refuses: [
    ...['2027-02-29', '2026-02-30', '2026-13-01', '2026-9-1', '2026-09-01T08:00', '2026/09/01', ''],
    ...[20260901, ...json],
  ],
}

export const dateTime: Kind = {
  takes: [],
  refuses: [
    ...['2026-09-01', '2026-09-01 21:00', '2026-09-01T24:00', '2026-09-01T21:60', '2026-09-01T9:00'],
    ...['2026-02-30T21:00', '2026-09-01T21:00:00', '2026-09-01T21:00+08:00', '', ...json],
  ],
}

export const year: Kind = {
  takes: ['2026-2027', '1999-2000'],
  refuses: ['2026-2028', '2026-2026', '2027-2026', '2026', '26-27', '2026/2027', ' 2026-2027', ...json],
}

export const subject: Kind = {
  takes: ['数', '字'.repeat(20), '😀'.repeat(20), 'constructor'],
  refuses: ['', '  ', '字'.repeat(21), 'none', ...json.filter(isNo('string'))],
}

export const decimal: Kind = {
  takes: ['0', '1', '0.8', '0.123456', '1.000000'],
  refuses: ['0.', '.8', '1.1', '1.000001', '0.1234567', '-0.1', '80%', '', 0.8, ...json],
}

/** What is said of something that is refused; fails where it is not. */
export function refusalOf(act: () => unknown): Problem {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
  throw new Error('this was not refused')
}

export const parseAs = (name: TypeName, payload: unknown): RecordValue =>
  parseRecord(typeNamed(name), payload)

export const refused = (name: TypeName, payload: unknown): Problem => refusalOf(() => parseAs(name, payload))

const invalid = (field: string) => ({ code: 'invalid', field })

/** A value as the title of its test. */
function titled(value: unknown): [string, unknown] {
  const written = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return [written.length <= 40 ? written : `${written.slice(0, 12)}… of ${written.length}`, value]
}

function describeField(name: TypeName, field: string, kind: Kind, sample: RecordValue): void {
  const withValue = (value: unknown) => ({ ...sample, ...kind.along?.(value), [field]: value })

  if (kind.takes.length > 0)
    it.each(kind.takes.map(titled))('takes %s', (_, value) => {
      const kept = kind.keeps ? kind.keeps(value as never) : value
      expect(parseAs(name, withValue(value))[field]).toEqual(kept)
    })

  it.each(kind.refuses.map(titled))('refuses %s, and names the field', (_, value) => {
    const problem = refused(name, withValue(value))
    expect(problem).toMatchObject(invalid(field))
    expect(problem.message).toContain(`「${labelOf(field)}」`)
  })
}

interface Table {
  /** A record with every field. */
  sample: RecordValue
  kinds: Record<string, Kind>
  /** What is filled in where a field is missing. */
  defaults?: RecordValue
  /** Fields that may be missing without a default. */
  optional?: string[]
}

/** Tests every field of a type, one by one, and the payload as a whole. */
export function describeFields(name: TypeName, { sample, kinds, defaults = {}, optional = [] }: Table): void {
  const without = (field: string) =>
    Object.fromEntries(Object.entries(sample).filter(([key]) => key !== field))
  const required = Object.keys(kinds).filter((field) => !(field in defaults) && !optional.includes(field))

  for (const [field, kind] of Object.entries(kinds))
    describe(field, () => {
      describeField(name, field, kind, sample)
    })

  it('has no field but these', () => {
    expect(Object.keys(typeNamed(name).fields).sort()).toEqual(Object.keys(kinds).sort())
    expect(refused(name, { ...sample, extra: 1 })).toMatchObject(invalid('extra'))
  })

  if (required.length > 0)
    it.each(required)('needs %s', (field) => {
      expect(refused(name, without(field))).toMatchObject(invalid(field))
    })

  if (Object.keys(defaults).length > 0)
    it.each(Object.entries(defaults))('fills in %s: %j', (field, value) => {
      expect(parseAs(name, without(field))).toEqual({ ...sample, [field]: value })
    })

  it.each([null, 'record', 7, [[]]])('is no record: %j', (payload) => {
    expect(refused(name, payload)).toMatchObject(invalid('record'))
  })
}

/** What a record adds to the counters of its type. */
export function movesOf(name: TypeName, fields: RecordValue, today = '2026-09-01'): Counters {
  const type = typeNamed(name)
  const calendar = calendarOf()
  const record = { ...parseRecord(type, fields), ...type.stamp?.({ today, calendar }) }
  return type.moves?.(record, calendar) ?? {}
}

/** What is said of a record beside what is stored; undefined where nothing is. */
export function complaintOf(
  name: TypeName,
  fields: RecordValue,
  stored: Partial<Stored>,
): Complaint | undefined {
  const type = typeNamed(name)
  const known: Stored<RecordValue> = {
    ...{ today: '2026-09-10', classSize: 0, profile: undefined, stages: [] },
    ...stored,
    inForce: stored.inForce as RecordValue | undefined,
  }
  return type.bounds?.(parseRecord(type, fields), known)
}

/** The pupil after a change of the roll. */
export const changed = (name: TypeName, fields: RecordValue, profile?: Profile): Profile | undefined => {
  const type = typeNamed(name)
  return type.changes?.(parseRecord(type, fields), profile)
}

export const amy: Profile = {
  ...{ student: 'amy', name: '艾米', gender: '女', guardians: ['motherWang'], proxy: false, consent: true },
  roll: { enrolledOn: '2026-09-01', enrolledIn: 'c1', leftOn: null, moves: {}, books: ['c1'] },
}

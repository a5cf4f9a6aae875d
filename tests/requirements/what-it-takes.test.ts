/** What would it take: enough by the rule itself, and not one less. */
import fc from 'fast-check'
import { policyOf } from '../../shared/policy/policy'
import { effortWords } from '../../shared/requirements/effort-words'
import type { Judging } from '../../shared/requirements/evidence'
import { requirements } from '../../shared/requirements/index'
import type { AnyRequirement, Indicator, IndicatorRule } from '../../shared/requirements/requirement'
import {
  type Effort,
  least,
  movableUnits,
  whatItTakes,
  withUnits,
} from '../../shared/requirements/what-it-takes'
import { calendarOf } from '../shared/support'
import { aSchool } from './support'

const rules = (requirements as readonly AnyRequirement[]).flatMap(({ indicators }) => indicators)
const ruleOf = (wanted: string) => rules.find(({ key }) => key === wanted) as IndicatorRule
const judging: Judging = { policy: policyOf({}), calendar: calendarOf(), asOf: '2026-11-20' }

/** A finding with these counts, and the status that its own rule gives them. */
function finding(rule: IndicatorRule, own: Partial<Indicator>): Indicator {
  const found: Indicator = {
    ...{ key: rule.key, scope: rule.staged ? 'primary' : 'school', role: rule.role, status: 'not_met' },
    ...{ numerator: 0, denominator: 0, observed: 0, expected: 0, threshold: null, provenance: 'L', ...own },
  }
  return { ...found, status: rule.statusWith(found, judging) }
}

const takes = (key: string, own: Partial<Indicator>) =>
  whatItTakes(finding(ruleOf(key), own), ruleOf(key), judging)
const words = (key: string, own: Partial<Indicator>) =>
  effortWords(finding(ruleOf(key), own), ruleOf(key), judging)
const units = (numerator: number, observed: number, expected: number) => ({
  ...{ numerator, denominator: observed, observed, expected },
})

/** Every way to touch so many units. */
function splits(number: number, { reach, record }: Effort): Effort[] {
  const all = Array.from({ length: number + 1 }, (_, among) => ({ reach: number - among, record: among }))
  return all.filter((one) => one.reach <= reach && one.record <= record)
}

const counts = fc.tuple(fc.nat(24), fc.nat(24), fc.nat(24)).map((some) => some.sort((a, b) => a - b))
const lastYear = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(30)).map(([whole, part]) => ({
  ...{ numerator: Math.min(part, whole), denominator: whole },
}))

describe('units', () => {
  const ofUnits = rules.filter(({ movable }) => movable === 'units').map(({ key }) => key)

  it('are what most indicators count', () => {
    expect(ofUnits.length).toBeGreaterThan(12)
  })

  it.each(ofUnits)('%s: so many are enough, and no way to touch one less is', (key) => {
    const rule = ruleOf(key)
    fc.assert(
      fc.property(counts, lastYear, ([n, o, e], baseline) => {
        const isWhole = rule.deadline !== undefined
        const found = finding(rule, { ...units(n, isWhole ? e : o, e), baseline })
        const isMet = (effort: Effort) => rule.statusWith(withUnits(found, rule, effort), judging) === 'met'
        const effort = whatItTakes(found, rule, judging)
        const movable = movableUnits(found, rule)
        if (effort === undefined) {
          expect(found.status).toBe('met')
          return
        }
        const most = movable.reach + movable.record
        const number = effort === null ? most + 1 : effort.reach + effort.record
        if (effort !== null) expect(isMet(effort)).toBe(true)
        const fewer = Array.from({ length: number }, (_, less) => splits(less, movable)).flat()
        expect(fewer.filter(isMet)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('sums', () => {
  it.each(['in_class_reached', 'written_at_school'])(
    '%s: enough, and neither number is larger than need be',
    (key) => {
      const rule = ruleOf(key)
      fc.assert(
        fc.property(counts, counts, ([n, d], [o, e]) => {
          const found = finding(rule, { numerator: n, denominator: d + 1, observed: o, expected: e + 1 })
          const status = (reach: number, record: number) =>
            rule.statusWith({ ...found, numerator: n + reach, observed: o + record }, judging)
          const effort = whatItTakes(found, rule, judging)
          if (effort === undefined) {
            expect(found.status).toBe('met')
            return
          }
          expect(effort).not.toBeNull()
          const { reach, record } = effort!
          expect(status(reach, record)).toBe('met')
          if (reach > 0) expect(status(reach - 1, record)).toBe('not_met')
          if (record > 0) expect(status(d + 1 - n, record - 1)).toBe('insufficient')
        }),
      )
    },
  )

  it('need classes that check where there is nothing to divide', () => {
    const none = { numerator: 0, denominator: 0, observed: 0, expected: 10 }
    expect(takes('in_class_reached', none)).toEqual({ reach: 0, record: 9 })
    expect(words('in_class_reached', none)).toBe('按现在的总数算，再有 9 个班检测满 3 次，就达标')
  })
})

it('a number is found by halves as by counting', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(60), (from, length, bound) => {
      const range = Array.from({ length: length + 1 }, (_, index) => from + index)
      expect(least(from, from + length, (number) => number >= bound)).toBe(
        range.find((number) => number >= bound) ?? null,
      )
    }),
  )
})

describe('in words', () => {
  it('pupils with too few records are asked for first where coverage is short, and only as many as need be', () => {
    // 60 % of 100 must be covered; of the 60 then covered 54 must sleep enough.
    expect(takes('sleep_reached', units(40, 50, 100))).toEqual({ reach: 4, record: 10 })
    expect(words('sleep_reached', units(40, 50, 100))).toBe(
      '再有 10 名学生记满夜数，且平均睡够，并再有 4 名学生平均睡够，就达标',
    )
  })
  it('those observed are enough where coverage is', () => {
    expect(words('sleep_reached', units(42, 49, 58))).toBe('再有 3 名学生平均睡够，就达标')
  })
  it('what the school itself left out is recorded first', () => {
    expect(words('exercise_days', units(1, 2, 64))).toBe(
      '按现在的总数算，补记 60 班·天，且都锻炼满一小时，就达标',
    )
  })
  it('fewer pupils with myopia', () => {
    const baseline = { numerator: 40, denominator: 100 }
    expect(words('myopia', { ...units(42, 100, 100), baseline })).toBe('近视再少 3 名学生，就达标')
    expect(words('myopia', { ...units(42, 100, 100), baseline: null })).toBe('去年无数据，没有可比的标准')
  })
  it('better than all of last year is not to be had', () => {
    const baseline = { numerator: 5, denominator: 5 }
    expect(words('fitness_excellent_good', { ...units(3, 5, 5), baseline })).toBe(
      '即使全部达到也不够，请核对记录',
    )
  })
  it('days and meetings that are still to be held', () => {
    const none = { denominator: null, observed: null, expected: null }
    expect(words('social_practice_days', { ...none, numerator: 3 })).toBe('再开展 2 天社会实践，就达标')
    expect(words('open_days', { ...none, numerator: 0 })).toBe('再办 1 次家长开放日，就达标')
    expect(words('open_days', { ...none, numerator: 1 })).toBe('')
  })
  it('open reports must be settled, and what was upheld cannot be undone', () => {
    const none = { denominator: null, observed: null, expected: null }
    expect(words('ethics_incidents', { ...none, numerator: 0, open: 2 })).toBe(
      '查清 2 件待查的，且都不成立，就达标',
    )
    expect(words('ethics_incidents', { ...none, numerator: 1, open: 2 })).toBe(
      '已查实 1 件，本学年内改变不了',
    )
  })
  it('a closed survey stays: only answers to come can change it, five at the least', () => {
    const asked = { observed: 80, expected: 100 }
    expect(words('satisfaction', { ...asked, numerator: 70, denominator: 80 })).toBe(
      '已截止的问卷不能再改，要等下一次问卷；如果新答卷都满意，再有 20 份就达标',
    )
    expect(takes('satisfaction', { ...asked, numerator: 89, denominator: 99 })).toEqual({
      reach: 5,
      record: 0,
    })
    expect(words('satisfaction', { ...asked, numerator: 10, denominator: 80 })).toContain('全部满意也不够')
    expect(takes('satisfaction', { numerator: null, denominator: null, observed: 0, expected: 10 })).toEqual({
      ...{ reach: 6, record: 0 },
    })
  })
  it('an examination that is over is not sat again', () => {
    const result = { observed: 1, expected: 1, median: '0.92', baseline: null, scope: 'primary:语文' }
    expect(words('subject_pass', { ...result, numerator: 25, denominator: 28 })).toBe(
      '成绩不能再改，要等下一次监测；按这次的人数算，再有 1 人合格，就达标',
    )
  })
})

/** So that a thirteenth has its words too. */
it.each(rules.map(({ key }) => key))(
  '%s says what would be needed, in Chinese, with a place for how many',
  (key) => {
    const { movable, toMeet } = ruleOf(key)
    if (movable === 'answers') return
    expect(toMeet.filter(Boolean).length).toBeGreaterThan(0)
    expect(toMeet.filter(Boolean).filter((template) => !/^\p{Script=Han}.*\{\}/u.test(template))).toEqual([])
  },
)

it('every finding of a school is judged again as it was found', () => {
  const dates = ['2026-09-02', '2026-09-03', '2026-09-04', '2026-09-07', '2026-09-08']
  const school = aSchool({ lastYear: { eyesight: { examined: 10, myopic: 4 } } })
    .classes(1, 'c1')
    .classes(7, 'c7')
    .pupils(3, 'c1')
    .pupils(2, 'c7')
    .staff('t1', 'teacher')
    .nights('c1-1', dates, 610)
    .nights('c7-1', dates, 500)
    .daily('exercise', dates, { class: 'c1', minutes: 60 })
    .survey('s1', { opened: '2026-09-02', closes: '2026-09-20', ratings: [5, 5, 4, 5, 1] })
  const evidence = school.on('2026-11-20')
  const found = rules.flatMap((rule) => rule.assess(evidence).map((one) => ({ rule, one })))
  expect(new Set(found.map(({ rule }) => rule.movable)).size).toBe(5)
  expect(found.map(({ rule, one }) => rule.statusWith(one, evidence))).toEqual(
    found.map(({ one }) => one.status),
  )
})

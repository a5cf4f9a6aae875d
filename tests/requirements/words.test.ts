/** How findings read: for the terminal and for screens, from one place. */
import { requirements } from '../../shared/requirements/index'
import type { AnyRequirement, Indicator, IndicatorRule } from '../../shared/requirements/requirement'
import {
  certainWords,
  indicatorView,
  percent,
  readingOf,
  scopeWords,
  statusWords,
} from '../../shared/requirements/words'

const rules = (requirements as readonly AnyRequirement[]).flatMap(({ indicators }) => indicators)
const ruleOf = (wanted: string) => rules.find(({ key }) => key === wanted) as IndicatorRule

const base: Indicator = {
  ...{ key: 'sleep_reached', scope: 'primary', role: 'deciding', status: 'not_met' },
  ...{ numerator: 42, denominator: 49, observed: 49, expected: 58 },
  ...{ threshold: '>= 0.90', provenance: 'L', lower: '42/58', upper: '51/58', certain: true },
}
const none = { denominator: null, observed: null, expected: null, lower: undefined, upper: undefined }
const bare = { ...none, certain: undefined }
const least = { families: '0.60', school: '0.90' }
const view = (key: string, own: Partial<Indicator>) =>
  indicatorView(ruleOf(key), { ...base, key, ...own }, least)

it('has a share with its denominator, its coverage with its own, and the range it can still end in', () => {
  expect(indicatorView(ruleOf('sleep_reached'), base, least)).toEqual({
    ...{ key: 'sleep_reached', title: '睡眠达标', scope: '小学', role: 'deciding', status: 'not_met' },
    ...{ figure: '85.7%', counts: '42 / 49 人', threshold: '≥ 90%', provenance: 'L' },
    ...{ coverage: '84.4%', coverageCounts: '49 / 58 人', certain: true, reason: '', range: '72.4%–87.9%' },
  })
})

it.each<[string, string, Partial<Indicator>, object]>([
  [
    'upheld and open incidents',
    'ethics_incidents',
    { ...bare, scope: 'school', numerator: 1, threshold: '= 0', provenance: 'O', open: 2 },
    { figure: '1 件', counts: '待查 2 件', threshold: '0 件', coverage: '', range: '', certain: null },
  ],
  [
    'no incident',
    'ethics_incidents',
    { ...bare, numerator: 0, threshold: '= 0', open: 0 },
    { figure: '0 件', counts: '' },
  ],
  [
    'days held',
    'social_practice_days',
    { ...bare, numerator: 3, threshold: '>= 5' },
    { figure: '3 天', threshold: '≥ 5 天', coverageCounts: '' },
  ],
  [
    'a survey',
    'satisfaction',
    { numerator: 90, denominator: 100, interval: [0.8256, 0.285], lower: undefined },
    { figure: '90.0%', counts: '90 / 100 份', range: '82.5%–28.5%', isEstimate: true },
  ],
  [
    'no survey yet',
    'satisfaction',
    { ...none, numerator: null, observed: 0, expected: 9 },
    { figure: '—', counts: '', range: '', coverage: '0.0%' },
  ],
  [
    'nothing to divide by',
    'written_at_school',
    { numerator: 0, denominator: 0 },
    { figure: '—', counts: '0 / 0 人次', coverageCounts: '49 / 58 班·天' },
  ],
  ['all observed', 'sport_skill', { lower: '42/49', upper: '42/49' }, { range: '' }],
  ['more than half', 'written_at_school', { threshold: '> 0.50' }, { threshold: '> 50%' }],
  ['all of them', 'pledges_signed', { threshold: '>= 1.00' }, { threshold: '全部（100%）' }],
  ['one of what is counted', 'open_days', { ...bare, threshold: '>= 1' }, { threshold: '≥ 1 次' }],
  ['a fine threshold', 'sport_skill', { threshold: '>= 0.955' }, { threshold: '≥ 95.5%' }],
  [
    'a subject beside the region',
    'subject_pass',
    { scope: 'junior:数学', threshold: null, median: '0.85', baseline: null },
    { scope: '初中 数学', threshold: '区域中等水平 85%' },
  ],
  [
    'a subject beside the region and last year',
    'subject_pass',
    { threshold: null, median: '0.85', baseline: { numerator: 8, denominator: 10 } },
    { threshold: '区域中等水平 85% 或高于去年 80.0%' },
  ],
  [
    'more than last year',
    'fitness_excellent_good',
    { threshold: null, baseline: { numerator: 1, denominator: 2 } },
    { threshold: '高于去年 50.0%' },
  ],
  [
    'a point less than last year',
    'myopia',
    { threshold: null, baseline: { numerator: 4, denominator: 10 } },
    { threshold: '比去年 40.0% 低 1 个百分点以上' },
  ],
  ['no figure of last year', 'myopia', { threshold: null, baseline: null }, { threshold: '去年无数据' }],
])('%s', (_, key, own, expected) => {
  expect(view(key, own)).toMatchObject(expected)
})

const open: Partial<Indicator> = { status: 'insufficient', certain: false }

it.each<[string, string, Partial<Indicator>, string]>([
  ['what is decided', 'sport_skill', { status: 'met' }, ''],
  ['an open incident', 'ethics_incidents', { ...open, ...bare, open: 1 }, '有待查事件，暂不判定'],
  ['a target of the year', 'home_visits', { ...open, certain: true }, '学年结束前达到即可，现在不作判定'],
  ['a target of the term', 'open_days', { ...open, ...bare }, '学期结束前达到即可，现在不作判定'],
  ['no figure of last year', 'myopia', { ...open, baseline: null }, '去年无数据，无法比较'],
  ['nothing yet', 'sleep_reached', { ...open, denominator: 0, observed: 0 }, '还没有数据，暂不判定'],
  ['no survey yet', 'satisfaction', { ...open, ...bare, numerator: null }, '还没有数据，暂不判定'],
  ['few families', 'sleep_reached', open, '覆盖不足 60%，暂不判定'],
  ['few answers', 'satisfaction', { ...open, lower: undefined }, '覆盖不足 60%，暂不判定'],
  ['few sums', 'in_class_reached', { ...open, lower: undefined }, '覆盖不足 90%，暂不判定'],
  ['days left out', 'exercise_days', open, '未记录的 9 班·天仍可能改变结论'],
  [
    'pupils left out',
    'myopia',
    { ...open, baseline: { numerator: 1, denominator: 2 } },
    '未记录的 9 人仍可能改变结论',
  ],
])('gives the reason where data do not suffice: %s', (_, key, own, reason) => {
  expect(view(key, own).reason).toBe(reason)
})

it('says of every indicator whether it can still change', () => {
  const words = (certain: boolean | null, status: Indicator['status']) => certainWords({ certain, status })
  expect([words(true, 'met'), words(true, 'not_met')]).toEqual(['已确定', '已确定'])
  expect([words(false, 'met'), words(false, 'insufficient')]).toEqual(['仍可能改变', '仍可能改变'])
  // A target whose last day is not past: nobody is left out, and yet nothing is decided.
  expect([words(true, 'insufficient'), words(null, 'insufficient')]).toEqual(['仍可能改变', '仍可能改变'])
  // Sums and surveys are taken as they are.
  expect([words(null, 'met'), words(null, 'not_met')]).toEqual(['按总数判定', '按总数判定'])
})

it('never rounds up to a threshold', () => {
  expect([percent(799, 999), percent(1, 1), percent(0, 3), percent(285, 1000)]).toEqual([
    ...['79.9%', '100.0%', '0.0%', '28.5%'],
  ])
})

it('names stages, and leaves the whole school unnamed', () => {
  expect(['school', 'primary', 'junior', 'primary:a:b'].map(scopeWords)).toEqual([
    ...['', '小学', '初中', '小学 a:b'],
  ])
})

it('tells a status by a shape and a word of its own', () => {
  for (const part of ['shape', 'word'] as const) {
    expect(new Set(Object.values(statusWords).map((words) => words[part])).size).toBe(3)
  }
})

it('reads a finding beside its own rule', () => {
  const sleeping = requirements[7] as AnyRequirement
  const read = readingOf(sleeping, { id: 8, status: 'not_met', indicators: [base] }, least)
  expect(read.map(({ rule, view: { title } }) => [rule.key, title])).toEqual([['sleep_reached', '睡眠达标']])
})

it.each(rules.map((rule) => [rule.key, rule] as const))('%s says how it is counted', (_, rule) => {
  expect(rule.rule).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u)
  expect(rule.rule).not.toMatch(/[a-z_]{2}|undefined|NaN/u)
})

it.each(rules.map((rule) => [rule.key, rule] as const))('%s has words for what it asks', (_, rule) => {
  const isCompared = rule.threshold === undefined && rule.unit === undefined
  expect(rule.against !== undefined).toBe(isCompared)
  expect(rule.measure === 'count').toBe(rule.unit !== undefined && rule.unit !== '件')
})

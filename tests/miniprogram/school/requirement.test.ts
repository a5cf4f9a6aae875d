/** One requirement: its indicators, what they rest on, and the classes that pull them down. */
import { gapLength, gapsOf } from '../../../miniprogram/school/class-gaps'
import { classFacts, factsOf, indicatorsOf, requirementNumber } from '../../../miniprogram/school/facts'
import type { ClassFigure, OneIndicator, RequirementView } from '../../../shared/views/school'

const indicator: OneIndicator = {
  ...{ key: 'sleep_reached', title: '睡眠达标', scope: '小学', role: 'deciding', status: 'not_met' },
  ...{ figure: '85.7%', counts: '42 / 49 人', threshold: '≥ 90%', provenance: 'L' },
  ...{ coverage: '84.4%', coverageCounts: '49 / 58 人', certain: false, reason: '', range: '72.4%–87.9%' },
  ...{
    rule: '睡满的学生数，除以记录足够的学生数。',
    of: 'primary',
    takes: '',
    past: [],
    classes: [],
    grades: [],
  },
}
const figure = (id: string, short: number, more: Partial<ClassFigure> = {}): ClassFigure => ({
  ...{ class: id, name: id, status: 'not_met', figure: '50.0%', counts: '10 / 20 人' },
  ...{
    coverage: '80.0%',
    coverageCounts: '20 / 25 人',
    short,
    missing: 5,
    gap: '',
    grade: 3,
    takes: '',
    ...more,
  },
})
const namesOf = (of: Partial<OneIndicator>) => factsOf({ ...indicator, ...of }).map(({ name }) => name)
const wordsOf = (name: string, of: Partial<OneIndicator> = {}) =>
  factsOf({ ...indicator, ...of })
    .find((fact) => fact.name === name)
    ?.words.replace(/\u00A0/gu, ' ')

describe('what an indicator rests on', () => {
  test('the threshold stands with where it comes from, and coverage with its counts', () => {
    expect(wordsOf('标准')).toBe('≥ 90%（本地标准）')
    expect(wordsOf('标准', { provenance: 'O' })).toBe('≥ 90%（官方要求）')
    expect(wordsOf('标准', { provenance: 'N' })).toBe('≥ 90%（国家规定）')
    expect(wordsOf('覆盖')).toBe('84.4%（49 / 58 人）')
  })
  test('a range is where it can still end, or how sure a survey is', () => {
    expect(wordsOf('可能落在')).toBe('72.4% 至 87.9%')
    expect(wordsOf('可能落在', { certain: null })).toBe('72.4% 至 87.9%')
    expect(wordsOf('估计', { certain: null, isEstimate: true })).toBe(
      '真实满意度大致在 72.4% 至 87.9%（95% 置信区间）',
    )
  })
  test('what there is nothing to tell of is left out', () => {
    expect(namesOf({ coverage: '', range: '' })).toEqual(['标准', '结论', '算法'])
  })
  test('the conclusion says what it does with those without a record, and why there is none', () => {
    expect(wordsOf('结论', { certain: true })).toBe('已确定，没有记录的也改变不了')
    expect(wordsOf('结论', { certain: null })).toBe('按总数判定，不推断没有记录的')
    expect(wordsOf('结论')).toBe('仍可能改变')
    expect(wordsOf('原因', { reason: '有待查事件，暂不判定' })).toBe('有待查事件，暂不判定')
  })
  test('counts are never torn apart', () => {
    expect(factsOf(indicator).find(({ name }) => name === '覆盖')?.words).toContain(
      '49\u00A0/\u00A058\u00A0人',
    )
  })
  test('those that decide are told apart from those for reference', () => {
    const supporting = { ...indicator, key: 'bedtime_kept', role: 'supporting' as const }
    const view = { indicators: [supporting, indicator] } as RequirementView
    expect(indicatorsOf(view, 'deciding')).toEqual([indicator])
    expect(indicatorsOf(view, 'supporting')).toEqual([supporting])
  })
})

describe('the classes', () => {
  const groups = (...classes: ClassFigure[]) =>
    Object.values(gapsOf(classes)).map((group: ClassFigure[]) => group.map((one) => one.class))
  test('those that fall short keep their order, and those that only lack records are apart', () => {
    expect(groups(figure('a', 9), figure('b', 3), figure('c', 0), figure('d', 0, { missing: 0 }))).toEqual([
      ...[['a', 'b'], ['c'], ['d']],
    ])
  })
  test('what is undecided for want of records lacks records', () => {
    const undecided = { status: 'insufficient' as const }
    expect(groups(figure('a', 2, undecided), figure('b', 2, { ...undecided, missing: 0 }))).toEqual([
      ...[['b'], ['a'], []],
    ])
    const { bare } = gapsOf([figure('a', 2, undecided), figure('b', 0, { ...undecided, missing: 9 })])
    expect(bare.map((one) => one.class)).toEqual(['b', 'a'])
  })
  test('what has met what is asked has no gap, whoever in it fell short', () => {
    expect(groups(figure('a', 1, { status: 'met' }))).toEqual([[], [], ['a']])
  })
  test('an impossible figure is not folded away', () => {
    const impossible = figure('b', -2, { status: 'met', figure: '110.0%', counts: '22 / 20' })
    expect(groups(figure('a', 0, { missing: 0 }), impossible)).toEqual([['b'], [], ['a']])
  })
  test('bars are as long as the gaps are, and never less than nothing', () => {
    const classes = [figure('a', 8), figure('b', 2), figure('c', -2, { missing: 0 })]
    expect(classes.map((one) => gapLength(one, classes))).toEqual([100, 25, 0])
    const bare = [figure('a', 0, { missing: 4 }), figure('b', 0, { missing: 1 })]
    expect(bare.map((one) => gapLength(one, bare))).toEqual([100, 25])
  })
  test('a class without data says so, and is not at 0', () => {
    const [now] = classFacts(figure('a', 25, { figure: '—', counts: '' }))
    expect(now?.words).toBe('暂无数据')
  })
  test('a class tells its figure, coverage and gap with their counts', () => {
    const told = classFacts(figure('a', 10, { gap: '没达到 10 人，缺记录 5 人' }))
    expect(told.map(({ words }) => words.replace(/\u00A0/gu, ' '))).toEqual([
      '50.0%（10 / 20 人）',
      '80.0%（20 / 25 人）',
      '没达到 10 人，缺记录 5 人',
    ])
    expect(classFacts(figure('a', 0)).at(-1)?.words).toBe('没有缺口')
  })
})

test('only a number names a requirement', () => {
  expect(['8', '13', undefined, '', 'x', '-1', '1.5', '12345'].map(requirementNumber)).toEqual([
    ...[8, 13, null, null, null, null, null, null],
  ])
})

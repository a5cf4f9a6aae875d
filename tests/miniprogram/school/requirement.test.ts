/** One requirement: its indicators, what they rest on, and the classes that pull them down. */
import { gapLength, gapsOf } from '../../../miniprogram/school/class-gaps'
import { classFacts, factsOf, indicatorsOf, requirementNumber } from '../../../miniprogram/school/facts'
import type { ClassFigure, RequirementView } from '../../../shared/views/school'

type OneIndicator = RequirementView['indicators'][number]

const indicator: OneIndicator = {
  ...{ key: 'sleep_reached', title: '睡眠达标', scope: '小学', role: 'deciding', status: 'not_met' },
  ...{ figure: '85.7%', counts: '42 / 49', threshold: '≥ 90%', provenance: 'L' },
  ...{ coverage: '84.4%', coverageCounts: '49 / 58', certain: false, range: '72.4%–87.9%' },
  ...{ rule: '睡满的学生数，除以记录足够的学生数。', classes: [] },
}
const figure = (id: string, short: number, more: Partial<ClassFigure> = {}): ClassFigure => ({
  ...{ class: id, name: id, status: 'not_met', figure: '50.0%', counts: '10 / 20' },
  ...{ coverage: '80.0%', coverageCounts: '20 / 25', short, ...more },
})
const namesOf = (of: Partial<OneIndicator>) => factsOf({ ...indicator, ...of }).map(({ name }) => name)
const wordsOf = (name: string, of: Partial<OneIndicator> = {}) =>
  factsOf({ ...indicator, ...of }).find((fact) => fact.name === name)?.words

describe('what an indicator rests on', () => {
  test('the threshold stands with where it comes from, and coverage with its counts', () => {
    expect(wordsOf('标准')).toBe('≥ 90%(本地标准)')
    expect(wordsOf('标准', { provenance: 'O' })).toBe('≥ 90%(官方要求)')
    expect(wordsOf('标准', { provenance: 'N' })).toBe('≥ 90%(国家规定)')
    expect(wordsOf('覆盖')).toBe('84.4%(49 / 58)')
  })
  test('a range is where it can still end, or how sure a survey is', () => {
    expect(wordsOf('可能落在')).toBe('72.4% 至 87.9%')
    expect(wordsOf('区间', { certain: null })).toBe('72.4% 至 87.9%')
  })
  test('what there is nothing to tell of is left out', () => {
    expect(namesOf({ coverage: '', range: '', certain: null })).toEqual(['标准', '算法'])
  })
  test('those that decide are told apart from those for reference', () => {
    const supporting = { ...indicator, key: 'bedtime_kept', role: 'supporting' as const }
    const view = { indicators: [supporting, indicator] } as RequirementView
    expect(indicatorsOf(view, 'deciding')).toEqual([indicator])
    expect(indicatorsOf(view, 'supporting')).toEqual([supporting])
  })
})

describe('the classes', () => {
  test('those with a gap keep their order, and those without are apart', () => {
    const { short, full } = gapsOf([figure('a', 9), figure('b', 3), figure('c', 0)])
    expect([short, full].map((group) => group.map((one) => one.class))).toEqual([['a', 'b'], ['c']])
  })
  test('an impossible figure is not folded away', () => {
    const { short } = gapsOf([figure('a', 0), figure('b', -2, { figure: '110.0%', counts: '22 / 20' })])
    expect(short.map((one) => one.class)).toEqual(['b'])
  })
  test('bars are as long as the gaps are, and never less than nothing', () => {
    const classes = [figure('a', 8), figure('b', 2), figure('c', -2)]
    expect(classes.map(({ short }) => gapLength(short, classes))).toEqual([100, 25, 0])
    expect(gapLength(0, [figure('a', 0)])).toBe(0)
  })
  test('a class without data says so, and is not at 0', () => {
    const [now] = classFacts(figure('a', 25, { figure: '—', counts: '' }))
    expect(now?.words).toBe('暂无数据')
  })
  test('a class tells its figure, coverage and gap with their counts', () => {
    expect(classFacts(figure('a', 15)).map(({ words }) => words)).toEqual([
      '50.0%(10 / 20)',
      '80.0%(20 / 25)',
      '离全部达到还差 15',
    ])
  })
})

test('only a number names a requirement', () => {
  expect(['8', '13', undefined, '', 'x', '-1', '1.5', '12345'].map(requirementNumber)).toEqual([
    ...[8, 13, null, null, null, null, null, null],
  ])
})

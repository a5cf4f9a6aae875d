/** The classes of an indicator: as a map by grade, and as a table in three orders. */
import {
  heatOf,
  inOrder,
  isSingle,
  mapRows,
  nameInGrade,
  openAfter,
  openAtFirst,
} from '../../../miniprogram/school/class-map'
import type { ClassFigure, GradeFigure, OneIndicator } from '../../../shared/views/school'

const figure = (name: string, grade: number, more: Partial<ClassFigure> = {}): ClassFigure => ({
  ...{ class: name, name, grade, status: 'met', figure: '95.0%', counts: '19 / 20 人' },
  ...{ coverage: '', coverageCounts: '', short: 0, missing: 0, gap: '', takes: '', ...more },
})
const grade = (of: number, name: string): GradeFigure => ({
  ...{ grade: of, name, status: 'met', figure: '92.5%', counts: '37 / 40 人' },
})
const names = (classes: readonly ClassFigure[]) => classes.map(({ name }) => name)

describe('the map', () => {
  const rows = mapRows({
    grades: [grade(1, '一年级'), grade(3, '三年级')],
    classes: [figure('三年级(10)班', 3), figure('三年级(2)班', 3), figure('一年级(1)班', 1)],
  })
  test('has grades as rows, and the classes of each in their order', () => {
    expect(rows.map((row) => [row.name, names(row.classes)])).toEqual([
      ['一年级', ['一年级(1)班']],
      ['三年级', ['三年级(2)班', '三年级(10)班']],
    ])
  })
  test('has a grade’s own figure only where it is more than one class', () => {
    expect(rows.map((row) => row.figure)).toEqual(['', '92.5%'])
    expect(isSingle(rows)).toBe(false)
    expect(isSingle(rows.slice(0, 1))).toBe(true)
  })
  test('calls a class by what its grade does not say already', () => {
    expect(['三年级(2)班', '七3班', '九年级', '实验班'].map(nameInGrade)).toEqual(['(2)班', '七3班', '九年级', '实验班']) // prettier-ignore
  })
  test('is hottest where a class is furthest short, and cold where it is met or undecided', () => {
    const [a, b, c] = [9, 5, 1].map((short) => figure(String(short), 1, { status: 'not_met', short }))
    const among = [a!, b!, c!]
    expect(among.map((one) => heatOf(one, among))).toEqual([3, 2, 1])
    expect(heatOf(figure('d', 1, { short: 9 }), among)).toBe(0)
    expect(heatOf(figure('e', 1, { short: 9, status: 'insufficient' }), among)).toBe(0)
  })
})

describe('the table', () => {
  const classes = [
    figure('二年级(1)班', 2, { figure: '70.0%', status: 'not_met', short: 6 }),
    figure('一年级(1)班', 1, { figure: '—', status: 'insufficient', missing: 20 }),
    figure('三年级(1)班', 3, { figure: '99.0%' }),
  ]
  test('by gap: those that fall short, those that lack records, the others', () => {
    expect(names(inOrder({ classes }, 'gap'))).toEqual(['二年级(1)班', '一年级(1)班', '三年级(1)班'])
  })
  test('by class: as the school counts them', () => {
    expect(names(inOrder({ classes }, 'class'))).toEqual(['一年级(1)班', '二年级(1)班', '三年级(1)班'])
  })
  test('by figure: the worst first, and those without one last', () => {
    expect(names(inOrder({ classes }, 'figure'))).toEqual(['二年级(1)班', '三年级(1)班', '一年级(1)班'])
    expect(names(inOrder({ classes, fewerIsBetter: true }, 'figure'))).toEqual([
      ...['三年级(1)班', '二年级(1)班', '一年级(1)班'],
    ])
  })
})

describe('which indicators show their classes', () => {
  const indicator = (key: string, size: number, status: OneIndicator['status'] = 'met') => ({
    ...{ key, of: 'school', status, classes: Array.from({ length: size }, () => figure('x', 1)) },
  })
  test('all of a small school, and none that is not of classes', () => {
    expect(openAtFirst([indicator('a', 9), indicator('b', 0), indicator('c', 9)])).toEqual(['a school', 'c school']) // prettier-ignore
  })
  test('of a large one the first that is not met, or the first', () => {
    expect(openAtFirst([indicator('a', 45), indicator('b', 45, 'not_met')])).toEqual(['b school'])
    expect(openAtFirst([indicator('a', 45), indicator('b', 45)])).toEqual(['a school'])
    expect(openAtFirst([])).toEqual([])
  })
  test('a tap opens and closes; in a large school the others close', () => {
    const small = [indicator('a', 9), indicator('b', 9)]
    expect(openAfter(['a school'], small[1]!, small)).toEqual(['a school', 'b school'])
    expect(openAfter(['a school', 'b school'], small[0]!, small)).toEqual(['b school'])
    const large = [indicator('a', 45), indicator('b', 45)]
    expect(openAfter(['a school'], large[1]!, large)).toEqual(['b school'])
  })
})

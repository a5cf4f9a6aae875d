/** The classes of an indicator as a map by grade, and as a table in three orders. */
import type { ClassFigure, OneIndicator } from '../../shared/views/school'
import { shareIn } from '../components/shares'
import { gapLength, gapsOf } from './class-gaps'

/** A grade's classes, and the grade's own figure where it is more than one class. */
export interface MapRow {
  grade: number
  name: string
  figure: string
  classes: ClassFigure[]
}

const bySchoolOrder = (a: ClassFigure, b: ClassFigure) =>
  a.grade - b.grade || a.name.localeCompare(b.name, 'zh', { numeric: true })

/** Grades as rows, lowest first, each with its classes in their order. */
export const mapRows = ({ grades, classes }: Pick<OneIndicator, 'grades' | 'classes'>): MapRow[] =>
  grades.map(({ grade, name, figure }) => {
    const own = classes.filter((one) => one.grade === grade).sort(bySchoolOrder)
    return { grade, name, figure: own.length > 1 ? figure : '', classes: own }
  })

/** Whether every grade is one class: then they stand side by side under their own names. */
export const isSingle = (rows: readonly MapRow[]): boolean => rows.every(({ classes }) => classes.length <= 1)

/** "(1)班" of "三年级(1)班", beside the grade's own name. */
export const nameInGrade = (name: string): string => name.replace(/^.{1,2}年级(?=.)/u, '')

/** How much a class pulls the whole down: 0 where it does not, 1 to 3 where it falls short. */
export function heatOf(figure: ClassFigure, among: readonly ClassFigure[]): 0 | 1 | 2 | 3 {
  if (figure.status !== 'not_met') return 0
  const length = gapLength(figure, among)
  return length > 66 ? 3 : length > 33 ? 2 : 1
}

export const orders = [
  { id: 'gap', name: '按缺口' },
  { id: 'class', name: '按班级' },
  { id: 'figure', name: '按数字' },
] as const
export type Order = (typeof orders)[number]['id']

/** Those without a figure last: no data is neither high nor low. */
function byFigure(fewerIsBetter: boolean) {
  const shareOf = ({ figure }: ClassFigure) => shareIn(figure)
  return (a: ClassFigure, b: ClassFigure) => {
    const [left, right] = [shareOf(a), shareOf(b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return fewerIsBetter ? right - left : left - right
  }
}

/** The classes in an order; what needs a look comes first, but for the school's own order. */
export function inOrder(
  { classes, fewerIsBetter = false }: Pick<OneIndicator, 'classes'> & { fewerIsBetter?: boolean },
  order: Order,
): ClassFigure[] {
  if (order === 'class') return [...classes].sort(bySchoolOrder)
  if (order === 'figure') return [...classes].sort(byFigure(fewerIsBetter))
  const { short, bare, full } = gapsOf(classes)
  return [...short, ...bare, ...full]
}

/** Classes that are drawn at once on a page, over all its indicators: a phone draws a thousand nodes with ease. */
const mostClasses = 60

type Sized = Pick<OneIndicator, 'key' | 'of' | 'classes' | 'status'>
export const nameOfOne = ({ key, of }: Pick<OneIndicator, 'key' | 'of'>): string => `${key} ${of}`

const fits = (indicators: readonly Sized[]) =>
  indicators.reduce((sum, { classes }) => sum + classes.length, 0) <= mostClasses

/** Whose classes are seen at first: all where they fit, else those of the first that is not met. */
export function openAtFirst(indicators: readonly Sized[]): string[] {
  const divided = indicators.filter(({ classes }) => classes.length > 0)
  if (fits(divided)) return divided.map(nameOfOne)
  const first = divided.find(({ status }) => status !== 'met') ?? divided[0]
  return first === undefined ? [] : [nameOfOne(first)]
}

/** After a tap on an indicator's fold; where there are too many classes, the others close. */
export function openAfter(open: readonly string[], tapped: Sized, indicators: readonly Sized[]): string[] {
  const name = nameOfOne(tapped)
  if (open.includes(name)) return open.filter((one) => one !== name)
  const all = [...open, name]
  return fits(indicators.filter((one) => all.includes(nameOfOne(one)))) ? all : [name]
}

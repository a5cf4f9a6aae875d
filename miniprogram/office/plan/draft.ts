/** The curriculum plan as it is being edited, grade by grade. Pure. */
import { type PlannedLessons, wholeWeek } from '../../../shared/books'
import { type Preset, presets, rowsOf } from '../../../shared/plans'

/** A row as it stands on the page: what was typed may not be a number. */
export type Row = Omit<PlannedLessons, 'lessons'> & { lessons: unknown }

export const mostLessons = 60
const grades = 9

const isLessons = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= mostLessons

export const problemOf = ({ lessons }: Row): string | undefined =>
  isLessons(lessons) ? undefined : `请填写 0 到 ${mostLessons} 节`

export const isSound = (rows: readonly Row[]): rows is PlannedLessons[] =>
  rows.every((row) => isLessons(row.lessons))

/** The rows of subjects of a grade. */
export const subjectsOf = (rows: readonly Row[], grade: number): Row[] =>
  rows.filter((row) => row.grade === grade && row.subject !== wholeWeek)

/** The total of a grade as it was said; undefined where it is the sum of the subjects. */
export const totalOf = (rows: readonly Row[], grade: number): Row | undefined =>
  rows.find((row) => row.grade === grade && row.subject === wholeWeek)

const sumOf = (rows: readonly Row[], grade: number): number =>
  subjectsOf(rows, grade).reduce((sum, { lessons }) => sum + (isLessons(lessons) ? lessons : 0), 0)

const totalIn = ({ totals }: Preset, grade: number): number => totals[grade - 1] ?? 0

/** Which preset the totals of all grades are those of. */
export const presetOf = (rows: readonly Row[]): Preset | undefined =>
  presets.find((preset) =>
    Array.from({ length: grades }, (_, index) => index + 1).every(
      (grade) => totalOf(rows, grade)?.lessons === totalIn(preset, grade),
    ),
  )

/** How a grade stands: "总课时 30 节，已列学科 26 节，还有 4 节未列". */
export function gradeWords(rows: readonly Row[], grade: number): string {
  const total = totalOf(rows, grade)?.lessons
  const subjects = subjectsOf(rows, grade).length
  const sum = sumOf(rows, grade)
  if (!isLessons(total)) return subjects === 0 ? '还没有填写' : `各学科合计 ${sum} 节`
  if (subjects === 0) return `总课时 ${total} 节`
  const left = total - sum
  const rest = left === 0 ? '正好' : left > 0 ? `还有 ${left} 节未列` : `多出 ${-left} 节`
  return `总课时 ${total} 节，已列学科 ${sum} 节，${rest}`
}

/** The totals of a preset in the place of those that stand; the rows of subjects stay. */
export const withPreset = (rows: readonly Row[], preset: Preset): Row[] => [
  ...rowsOf(preset),
  ...rows.filter(({ subject }) => subject !== wholeWeek),
]

const isSame = (a: Row, { grade, subject }: Pick<Row, 'grade' | 'subject'>) =>
  a.grade === grade && a.subject === subject

export const changed = (rows: readonly Row[], row: Row): Row[] =>
  rows.some((one) => isSame(one, row)) ? rows.map((one) => (isSame(one, row) ? row : one)) : [...rows, row]

export const removed = (rows: readonly Row[], row: Row): Row[] => rows.filter((one) => !isSame(one, row))

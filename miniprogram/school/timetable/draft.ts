/** A timetable while it is being put together: lessons by subject as they were typed, right or wrong. */
import { wholeWeek } from '../../../shared/books'
import { keyOf } from '../../../shared/keys'
import { againstPlan, type AgainstPlan } from '../../../shared/requirements/02-curriculum'
import type { Lessons, TimetableView } from '../../../shared/views/affairs'

export interface Row {
  subject: string
  /** Lessons a week; 0 where the subject is not taught. */
  perWeek: unknown
  /** What the plan has, or null for a subject that it has not. */
  planned: number | null
}

/** More lessons of a subject than this are refused. */
export const most = 20

const plannedOf = ({ plan }: TimetableView) => plan.filter(({ subject }) => subject !== wholeWeek)

/** The plan's subjects with these lessons, then the others. */
export function rowsOf(view: TimetableView, lessons: readonly Lessons[]): Row[] {
  const planned = plannedOf(view)
  const perWeek = (name: string) => lessons.find(({ subject }) => subject === name)?.perWeek ?? 0
  const others = lessons.filter(({ subject }) => !planned.some((row) => row.subject === subject))
  return [
    ...planned.map(({ subject, lessons: due }) => ({ subject, perWeek: perWeek(subject), planned: due })),
    ...others.map(({ subject, perWeek: given }) => ({ subject, perWeek: given, planned: null })),
  ]
}

/** Where there is no timetable yet, the plan itself is proposed. */
export const firstRows = (view: TimetableView): Row[] =>
  rowsOf(view, view.lessons ?? plannedOf(view).map(({ subject, lessons: perWeek }) => ({ subject, perWeek })))

const isLessons = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

/** What is wrong with a row, or undefined. */
export const problemOf = ({ perWeek }: Row): string | undefined =>
  isLessons(perWeek) ? undefined : `应为 0 到 ${most} 的整数`

/** The subjects that are taught, as the record has them. */
export const lessonsOf = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(
    rows.flatMap(({ subject, perWeek }) => (perWeek === 0 ? [] : [[subject, perWeek as number] as const])),
  )

/** The rows against the plan, by the rule of requirement 2; what is no number yet counts as none. */
export const against = (rows: readonly Row[], { grade, plan }: TimetableView): AgainstPlan =>
  againstPlan(
    Object.fromEntries(
      rows.map(({ subject, perWeek }) => [keyOf(subject), isLessons(perWeek) ? perWeek : 0] as const),
    ),
    grade,
    plan,
  )

/** Why a subject cannot be added, or undefined. */
export function refusalOf(name: string, rows: readonly Row[]): string | undefined {
  const subject = name.trim()
  if (subject === '') return '请填写学科名称'
  if ([...subject].length > 20) return '学科名称不能超过 20 个字'
  if (subject === 'none' || subject === wholeWeek) return '应为学科的名称'
  return rows.some((row) => row.subject === subject) ? '已有这个学科' : undefined
}

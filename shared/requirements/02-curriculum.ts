import { type PlannedLessons, wholeWeek } from '../books'
import { keyOf } from '../keys'
import { count, type Counters } from '../tallies/counters'
import { countUnits, official, total } from './counting'
import type { ClassEvidence, Evidence } from './evidence'
import { noIncidents } from './indicators/no-incidents'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

/** The plan's total for a grade: its own row, or without one the sum of the subjects. */
function plannedTotal(rows: PlannedLessons[]): number {
  const own = rows.find(({ subject }) => subject === wholeWeek)
  return own?.lessons ?? total(rows.map(({ lessons }) => lessons))
}

/** A class's weekly lessons against the plan of its grade. */
export interface AgainstPlan {
  /** The plan's subjects that are taught less than they should be. */
  missing: { subject: string; planned: number; taught: number }[]
  /** Lessons of the week, and what the plan has as their total. */
  total: number
  planned: number
  isOnPlan: boolean
}

/**
 * The rule of this requirement: every subject has at least its planned lessons, and the week no more than the plan's
 * total. `lessons` are a week's lessons by the key of their subject.
 */
export function againstPlan(lessons: Counters, grade: number, plan: readonly PlannedLessons[]): AgainstPlan {
  const rows = plan.filter((row) => row.grade === grade)
  const missing = rows
    .filter(({ subject }) => subject !== wholeWeek)
    .map(({ subject, lessons: planned }) => ({ subject, planned, taught: count(lessons, keyOf(subject)) }))
    .filter(({ planned, taught }) => taught < planned)
  const [week, planned] = [total(Object.values(lessons)), plannedTotal(rows)]
  return { missing, total: week, planned, isOnPlan: missing.length === 0 && week <= planned }
}

const isOnPlan = ({ grade, tally }: ClassEvidence<'timetable'>, plan: Evidence['plan']): boolean =>
  againstPlan(tally.timetable ?? {}, grade, plan).isOnPlan

export const curriculum = requirement({
  id: 2,
  title: '课程开设',
  clause: '开齐开足国家规定课程，严格按照课程方案组织教学，不得超标教学、提前结课备考。',
  needs: ['timetable', 'incident'],
  indicators: [
    unitShare({
      key: 'classes_on_plan',
      title: '课程开齐开足的班级',
      toMeet: ['再有 {} 个班的课程表符合方案', '再排 {} 个班的课程表，且符合方案'],
      counted: '班',
      rule: '各学科课时不少于方案、总课时不超过方案的班级数，除以已排课程表的班级数。',
      role: 'deciding',
      threshold: official('>=', '1.00'),
      count: ({ classes, plan }) => [
        countUnits(
          'school',
          classes,
          ({ tally }) => tally.timetable !== undefined,
          (one) => isOnPlan(one, plan),
        ),
      ],
    }),
    noIncidents('curriculum_incidents', '超标教学、提前结课', ['over_syllabus', 'early_finish']),
  ],
})

import { type PlannedLessons, wholeWeek } from '../books'
import { keyOf } from '../keys'
import { count } from '../tallies/counters'
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

/** Every subject has at least its planned lessons, and the week no more than the plan's total. */
function isOnPlan({ grade, tally }: ClassEvidence<'timetable'>, plan: Evidence['plan']): boolean {
  const rows = plan.filter((row) => row.grade === grade)
  const subjects = rows.filter(({ subject }) => subject !== wholeWeek)
  const enough = subjects.every(({ subject, lessons }) => count(tally.timetable, keyOf(subject)) >= lessons)
  return enough && total(Object.values(tally.timetable ?? {})) <= plannedTotal(rows)
}

export const curriculum = requirement({
  id: 2,
  title: '课程开设',
  clause: '开齐开足国家规定课程，严格按照课程方案组织教学，不得超标教学、提前结课备考。',
  needs: ['timetable', 'incident'],
  indicators: [
    unitShare({
      key: 'classes_on_plan',
      title: '课程开齐开足的班级',
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

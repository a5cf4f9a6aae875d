import type { Policy } from '../policy/policy'
import { type Stage, stages } from '../stages'
import { count } from '../tallies/counters'
import { countByStage, local, total } from './counting'
import type { PupilEvidence } from './evidence'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

/** Minutes of sleep a night: ten hours in primary, nine in junior [O]. */
const normOf: Record<Stage, number> = { primary: 600, junior: 540 }

function isRested(
  { tally: { sleep } }: PupilEvidence<'sleep'>,
  stage: Stage,
  { countNaps }: Policy,
): boolean {
  const slept = count(sleep, 'minutes') + (countNaps ? count(sleep, 'naps') : 0)
  return slept >= normOf[stage] * count(sleep, 'nights')
}

export const sleeping = requirement({
  id: 8,
  title: '睡眠时间',
  clause: '小学生每天睡眠时间达到10小时,初中学生达到9小时。',
  needs: ['sleep'],
  indicators: [
    unitShare({
      key: 'sleep_reached',
      title: '睡眠达标',
      role: 'deciding',
      threshold: local('>=', '0.90'),
      families: true,
      staged: true,
      count: ({ pupils, policy }) =>
        countByStage(
          pupils,
          ({ tally }) => count(tally.sleep, 'nights') >= policy.minNights,
          (pupil, stage) => isRested(pupil, stage, policy),
        ),
    }),
    unitShare({
      key: 'bedtime_kept',
      title: '按时就寝',
      role: 'supporting',
      threshold: local('>=', '0.90'),
      families: true,
      staged: true,
      count: ({ pupils }) =>
        stages.map((stage) => {
          const own = pupils.filter((pupil) => pupil.stage === stage)
          const sum = (what: string) => total(own.map(({ tally }) => count(tally.sleep, what)))
          const nights = sum('nights')
          return { scope: stage, numerator: sum(`bedtime_${stage}`), observed: nights, expected: nights }
        }),
    }),
  ],
})

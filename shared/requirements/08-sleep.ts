import { bedtimes, sleepMinutes } from '../norms'
import type { Policy } from '../policy/policy'
import { type Stage, stages } from '../stages'
import { count } from '../tallies/counters'
import { countByStage, local, total } from './counting'
import type { PupilEvidence } from './evidence'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

const hours = (stage: Stage) => sleepMinutes[stage] / 60

function isRested(
  { tally: { sleep } }: PupilEvidence<'sleep'>,
  stage: Stage,
  { countNaps }: Policy,
): boolean {
  const slept = count(sleep, 'minutes') + (countNaps ? count(sleep, 'naps') : 0)
  return slept >= sleepMinutes[stage] * count(sleep, 'nights')
}

export const sleeping = requirement({
  id: 8,
  title: '睡眠时间',
  clause: '小学生每天睡眠时间达到10小时，初中学生达到9小时。',
  needs: ['sleep'],
  indicators: [
    unitShare({
      key: 'sleep_reached',
      title: '睡眠达标',
      toMeet: ['再有 {} 名学生平均睡够', '再有 {} 名学生记满夜数，且平均睡够'],
      rule: `平均每晚睡满 ${hours('primary')} 小时（初中 ${hours('junior')} 小时）的学生数，除以上学日睡眠记录足够的学生数。`,
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
      toMeet: ['再有 {} 夜按时入睡', ''],
      counted: '夜',
      rule: `入睡不晚于 ${bedtimes.primary}（初中 ${bedtimes.junior}）的夜数，除以已记录的上学日夜数。`,
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

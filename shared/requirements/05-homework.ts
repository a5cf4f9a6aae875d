import { termDays } from '../calendar'
import { joinKey } from '../keys'
import { homeworkCap, homeworkCaps, isLowerGrade } from '../norms'
import { stages } from '../stages'
import { count } from '../tallies/counters'
import { countByStage, countDays, local, national, total } from './counting'
import type { ClassEvidence, PupilEvidence } from './evidence'
import { pooledShare } from './indicators/pooled-share'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

/** Days with a record that a pupil needs before the home minutes count [L]. */
const leastDays = 5

const sumOver = (classes: ClassEvidence<'assignment'>[], label: string) =>
  total(classes.map(({ tally }) => count(tally.assignment, label)))

function isWithinCap({ grade, tally }: PupilEvidence<'home_study'>): boolean {
  return count(tally.home_study, 'minutes') <= homeworkCap(grade) * count(tally.home_study, 'days')
}

const daysWithRecord = (classes: ClassEvidence<'assignment'>[], days: string[]) =>
  total(classes.map(({ tally }) => countDays(tally.assignment, days, ['day'])))

function takeHomeDays({ tally }: ClassEvidence<'assignment'>, days: string[]): number {
  return days.filter((day) => count(tally.assignment, joinKey('take_home', day)) > 0).length
}

export const homework = requirement({
  id: 5,
  title: '作业管理',
  clause: '小学生在校内基本完成书面作业，初中生在校内完成大部分书面作业。',
  needs: ['assignment', 'home_study'],
  indicators: [
    pooledShare({
      key: 'written_at_school',
      title: '书面作业在校完成',
      toMeet: ['再有 {} 人次在校完成', '补记 {} 班·天的作业'],
      counted: '班·天',
      summed: '人次',
      rule: '本学期书面作业在校完成的人次，除以布置人次；没有布置书面作业即达标。',
      role: 'deciding',
      threshold: { primary: local('>=', '0.90'), junior: local('>', '0.50') },
      staged: true,
      whenEmpty: 'met',
      count: ({ classes, calendar, asOf }) =>
        stages.map((stage) => {
          const own = classes.filter((one) => one.stage === stage)
          const days = termDays(calendar, asOf)
          const [numerator, denominator] = [sumOver(own, 'finished'), sumOver(own, 'assigned')]
          const [observed, expected] = [daysWithRecord(own, days), own.length * days.length]
          return { scope: stage, numerator, denominator, observed, expected }
        }),
    }),
    unitShare({
      key: 'home_minutes_within_cap',
      title: '在家作业时间不超限',
      toMeet: ['再有 {} 名学生平均不超限', '再有 {} 名学生记满 5 天，且平均不超限'],
      rule: `平均每天在家书面作业不超过 ${homeworkCaps.middle} 分钟（七年级起 ${homeworkCaps.upper} 分钟）的学生数，除以至少记录 ${leastDays} 天的三年级以上学生数。`,
      role: 'supporting',
      threshold: local('>=', '0.90'),
      families: true,
      staged: true,
      count: ({ pupils }) =>
        countByStage(
          pupils.filter(({ grade }) => !isLowerGrade(grade)),
          ({ tally }) => count(tally.home_study, 'days') >= leastDays,
          isWithinCap,
        ),
    }),
    unitShare({
      key: 'lower_grades_without_take_home',
      title: '一二年级无家庭书面作业',
      toMeet: ['再有 {} 班·天没有带回家的书面作业', '补记 {} 班·天，且没有带回家的书面作业'],
      counted: '班·天',
      rule: '一、二年级没有书面作业带回家的班级上学日数，除以有作业记录的班级上学日数。',
      role: 'supporting',
      threshold: national('>=', '1.00'),
      count({ classes, calendar, asOf }) {
        const own = classes.filter(({ grade }) => isLowerGrade(grade))
        const days = termDays(calendar, asOf)
        const observed = daysWithRecord(own, days)
        const carried = total(own.map((one) => takeHomeDays(one, days)))
        return [
          { scope: 'school', numerator: observed - carried, observed, expected: own.length * days.length },
        ]
      },
    }),
  ],
})

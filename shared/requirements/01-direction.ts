import { daysOfSchoolWeek, schoolWeeks } from '../calendar'
import { count } from '../tallies/counters'
import { countDays, local, total } from './counting'
import { noIncidents } from './indicators/no-incidents'
import { countTarget } from './indicators/target'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

const all = (scope: string, numerator: number, expected: number) => ({
  scope,
  numerator,
  observed: expected,
  expected,
})

export const direction = requirement({
  id: 1,
  title: '办学方向',
  clause: '全面贯彻党的教育方针，坚持社会主义办学方向，宣扬社会主义核心价值观。',
  needs: ['flag_ceremony', 'class_meeting', 'incident', 'social_practice'],
  indicators: [
    unitShare({
      key: 'flag_ceremony_weeks',
      title: '每周升旗',
      toMeet: ['补记 {} 周的升旗', ''],
      counted: '周',
      rule: `举行过升旗的教学周数，除以已结束的教学周数（一周至少 ${daysOfSchoolWeek} 个上学日）。`,
      role: 'deciding',
      threshold: local('>=', '0.90'),
      count({ calendar, asOf, school }) {
        const weeks = schoolWeeks(calendar, asOf)
        return [all('school', countDays(school.flag_ceremony, weeks), weeks.length)]
      },
    }),
    unitShare({
      key: 'class_meeting_weeks',
      title: '每周班会',
      toMeet: ['补记 {} 班·周的班会', ''],
      counted: '班·周',
      rule: '各班开过班会的教学周数之和，除以班级数乘以已结束的教学周数。',
      role: 'deciding',
      threshold: local('>=', '0.90'),
      count({ calendar, asOf, classes }) {
        const weeks = schoolWeeks(calendar, asOf)
        const held = total(classes.map(({ tally }) => countDays(tally.class_meeting, weeks)))
        return [all('school', held, classes.length * weeks.length)]
      },
    }),
    noIncidents('direction_incidents', '办学方向违规', ['direction']),
    countTarget({
      key: 'social_practice_days',
      title: '社会实践天数',
      toMeet: ['再开展 {} 天社会实践', ''],
      rule: '本学年开展社会实践的天数，学年结束前达到即可。',
      unit: '天',
      threshold: local('>=', '5'),
      deadline: 'academicYear',
      count: ({ school }) => count(school.social_practice, 'held'),
    }),
  ],
})

import { count } from '../tallies/counters'
import { countUnits, local } from './counting'
import { noIncidents } from './indicators/no-incidents'
import { unitTarget } from './indicators/target'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

const always = () => true
const mustPledge = ['teacher', 'principal']

export const ethics = requirement({
  id: 11,
  title: '师德师风',
  clause: '教师严格遵守新时代中小学教师职业行为十项准则，不存在违背师德师风的问题。',
  needs: ['incident', 'pledge', 'home_visit'],
  indicators: [
    noIncidents('ethics_incidents', '师德违规', ['ethics']),
    unitShare({
      key: 'pledges_signed',
      title: '师德承诺',
      toMeet: ['再有 {} 名教师或校长签署', ''],
      rule: '本学年签署师德承诺的教师和校长人数，除以教师和校长总人数。',
      role: 'deciding',
      threshold: local('>=', '1.00'),
      count({ staff, calendar }) {
        const bound = staff.filter(({ roles }) => roles.some((role) => mustPledge.includes(role)))
        return [
          countUnits(
            'school',
            bound,
            always,
            ({ tally }) => count(tally.pledge, calendar.academicYear.name) > 0,
          ),
        ]
      },
    }),
    unitTarget({
      key: 'home_visits',
      title: '入户家访',
      toMeet: ['再上门家访 {} 名学生', ''],
      lacking: '还没家访',
      rule: '本学年上门家访过的学生数，除以在籍学生数，线上和电话不计。',
      threshold: local('>=', '1.00'),
      deadline: 'academicYear',
      count: ({ pupils }) =>
        countUnits('school', pupils, always, ({ tally }) => count(tally.home_visit, 'in_person') > 0),
    }),
  ],
})

import { termDays } from '../calendar'
import { exerciseMinutes } from '../norms'
import { count } from '../tallies/counters'
import { countSkill, local, skillRule, total } from './counting'
import { unitShare } from './indicators/unit-share'
import { requirement } from './requirement'

export const exercising = requirement({
  id: 7,
  title: '体育锻炼',
  clause: '学生每天校内中等强度及以上体育锻炼不少于1小时，至少熟练掌握1项体育技能。',
  needs: ['exercise', 'skill'],
  indicators: [
    unitShare({
      key: 'exercise_days',
      title: '每天锻炼一小时',
      toMeet: ['再有 {} 班·天锻炼满一小时', '补记 {} 班·天，且都锻炼满一小时'],
      counted: '班·天',
      rule: `校内锻炼满 ${exerciseMinutes} 分钟的班级上学日数，除以有锻炼记录的班级上学日数。`,
      role: 'deciding',
      threshold: local('>=', '0.95'),
      count({ classes, calendar, asOf }) {
        const sum = (what: string) => total(classes.map(({ tally }) => count(tally.exercise, what)))
        const expected = classes.length * termDays(calendar, asOf).length
        return [{ scope: 'school', numerator: sum('full_days'), observed: sum('days'), expected }]
      },
    }),
    unitShare({
      key: 'sport_skill',
      title: '体育技能',
      toMeet: ['再有 {} 名学生评定通过', '补评 {} 名学生，且都通过'],
      rule: skillRule('体育技能'),
      role: 'deciding',
      threshold: local('>=', '0.95'),
      count: (evidence) => [countSkill(evidence, 'sport')],
    }),
  ],
})

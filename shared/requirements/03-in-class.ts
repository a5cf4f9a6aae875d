import { count } from '../tallies/counters'
import { official, total } from './counting'
import { pooledShare } from './indicators/pooled-share'
import { requirement } from './requirement'

/** Checks that a class needs before it counts as observed [L]. */
const leastChecks = 3

export const inClass = requirement({
  id: 3,
  title: '课堂达标',
  clause: '课堂教学效果随堂监测达标率达到80%以上。',
  needs: ['class_check'],
  indicators: [
    pooledShare({
      key: 'in_class_reached',
      title: '随堂监测达标',
      toMeet: ['再有 {} 人次达标', '再有 {} 个班检测满 3 次'],
      counted: '班',
      summed: '人次',
      rule: `本学期随堂检测的达标人次，除以检测人次；检测满 ${leastChecks} 次的班级才算覆盖。`,
      role: 'deciding',
      threshold: official('>=', '0.80'),
      count({ classes }) {
        const sum = (what: string) => total(classes.map(({ tally }) => count(tally.class_check, what)))
        const observed = classes.filter(
          ({ tally }) => count(tally.class_check, 'checks') >= leastChecks,
        ).length
        const [numerator, denominator] = [sum('reached'), sum('tested')]
        return [{ scope: 'school', numerator, denominator, observed, expected: classes.length }]
      },
    }),
  ],
})

import { bareDaysUntil, child, familyHome, oddChild, week } from '../samples/family'
import { longName } from '../samples/odd'
import { today } from '../samples/viewer'
import type { Screen } from '../screen'

export const familyWeek: Screen = {
  name: 'family-week',
  page: 'family/week/index',
  title: '孩子的一周',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.week': week },
  landmark: '王小明',
  states: {
    empty: { answers: { 'family.week': { ...week, days: bareDaysUntil(today) } } },
    refused: { never: '这一页只看，不填' },
    odd: {
      answers: {
        'family.home': familyHome(oddChild),
        'family.week': { ...week, name: longName, days: oddChild.days },
      },
    },
    'asked-to-withdraw': { steps: [{ tap: '#withdraw-consent' }] },
  },
}

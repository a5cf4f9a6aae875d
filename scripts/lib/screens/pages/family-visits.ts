import { visitsToFamily, oddVisitsToFamily } from '../samples/child'
import { child, familyHome } from '../samples/family'
import { refused, type Screen } from '../screen'

export const familyVisits: Screen = {
  name: 'family-visits',
  page: 'family/visits/index',
  title: '家访（家长）',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.visits': visitsToFamily },
  landmark: '李老师',
  states: {
    empty: { answers: { 'family.visits': { ...visitsToFamily, visits: [] } } },
    refused: {
      answers: {
        'family.log': ({ items }) => ({
          answers: items.map(() => ({
            ok: false,
            problem: refused('too_late', 'visit', '「家访」已超过 7 天的补录期，不能再记录或更改').problem,
          })),
        }),
      },
      steps: [{ tap: '#came-v2' }],
    },
    odd: { answers: { 'family.visits': oddVisitsToFamily } },
  },
}

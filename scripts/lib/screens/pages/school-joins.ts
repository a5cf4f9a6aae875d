import { joins, noJoins, oddJoins, wrongJoins } from '../samples/people'
import type { Screen } from '../screen'

export const schoolJoins: Screen = {
  name: 'school-joins',
  page: 'school/joins/index',
  title: '申请加入',
  answers: { 'school.joinRequests': joins },
  landmark: '王小明',
  states: {
    empty: { answers: { 'school.joinRequests': noJoins } },
    refused: { steps: [{ tap: '#reject-r1' }, { tap: '#confirm-reject' }] },
    odd: { answers: { 'school.joinRequests': oddJoins } },
    'wrong-check': { answers: { 'school.joinRequests': wrongJoins } },
  },
}

import { noPeople, oddPeople, people } from '../samples/people'
import type { Screen } from '../screen'

export const schoolPeople: Screen = {
  name: 'school-people',
  page: 'school/people/index',
  title: '人员',
  answers: { 'school.people': people },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.people': noPeople } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.people': oddPeople } },
  },
}

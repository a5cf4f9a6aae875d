import { incidents, noIncidents, oddIncidents } from '../samples/affairs'
import type { Screen } from '../screen'

export const schoolIncidents: Screen = {
  name: 'school-incidents',
  page: 'school/incidents/index',
  title: '违规线索',
  answers: { 'school.incidents': incidents },
  landmark: '师德师风',
  states: {
    empty: { answers: { 'school.incidents': noIncidents } },
    refused: { never: '这一页只看' },
    odd: { answers: { 'school.incidents': oddIncidents } },
  },
}

import { incidents, oddIncidents } from '../samples/affairs'
import { longNote } from '../samples/odd'
import type { Screen } from '../screen'

export const schoolIncident: Screen = {
  name: 'school-incident',
  page: 'school/incident/index',
  title: '一条线索',
  opens: { incident: 'i1' },
  answers: { 'school.incidents': incidents },
  landmark: '师德师风',
  states: {
    empty: { opens: { incident: '' } },
    refused: { steps: [{ type: '#note', text: `${longNote}多` }, { tap: '#save' }] },
    odd: { answers: { 'school.incidents': oddIncidents } },
  },
}

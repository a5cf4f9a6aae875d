import { events, oddEvents } from '../samples/affairs'
import { longNote } from '../samples/odd'
import type { Screen } from '../screen'

export const schoolEvent: Screen = {
  name: 'school-event',
  page: 'school/event/index',
  title: '记一次活动',
  opens: { type: 'parent_meeting', date: '2026-09-25' },
  answers: { 'school.events': events },
  landmark: '9月25日',
  states: {
    empty: { opens: { type: 'open_day', date: '' } },
    refused: { steps: [{ type: '#note', text: `${longNote}多` }, { tap: '#save' }] },
    odd: { answers: { 'school.events': oddEvents } },
  },
}

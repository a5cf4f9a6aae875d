import { events, noEvents, oddEvents } from '../samples/affairs'
import type { Screen } from '../screen'

export const schoolEvents: Screen = {
  name: 'school-events',
  page: 'school/events/index',
  title: '学校活动',
  answers: { 'school.events': events },
  landmark: '升旗',
  states: {
    empty: { answers: { 'school.events': noEvents } },
    refused: { never: '这一页只看' },
    odd: { answers: { 'school.events': oddEvents } },
  },
}

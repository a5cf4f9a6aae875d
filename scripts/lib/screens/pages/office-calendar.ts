import { setupFirst, setupOpen } from '../samples/office'
import type { Screen } from '../screen'

export const officeCalendar: Screen = {
  name: 'office-calendar',
  page: 'office/calendar/index',
  title: '学年、学期和校历',
  answers: { 'office.setup': setupFirst },
  landmark: '2026年9月',
  states: {
    empty: { never: '校历总是先按节假日排好' },
    refused: {
      answers: {
        'office.setup': {
          ...setupFirst,
          parts: {
            ...setupFirst.parts,
            calendar: {
              ...setupFirst.parts.calendar,
              terms: [{ name: '2026-2027学年第一学期', start: '2026-09-01', end: '2026-08-31' }],
            },
          },
        },
      },
    },
    odd: { steps: [{ tap: '#day-2026-10-01' }, { tap: '#day-2026-10-10' }] },
    'second-term': { steps: [{ tap: '#segment-1' }] },
    open: { answers: { 'office.setup': setupOpen } },
  },
}

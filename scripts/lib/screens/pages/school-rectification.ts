import { bareItem, endedItem, item, oddItem } from '../samples/report'
import { longNote } from '../samples/odd'
import type { Screen } from '../screen'

export const schoolRectification: Screen = {
  name: 'school-rectification',
  page: 'school/rectification/index',
  title: '一项整改',
  opens: { rectification: 'i1' },
  answers: { 'school.rectification': item },
  landmark: '睡眠时间',
  states: {
    empty: { answers: { 'school.rectification': bareItem } },
    refused: { steps: [{ tap: '#note' }, { type: '#note', text: `${longNote}多` }, { tap: '#save' }] },
    odd: { answers: { 'school.rectification': oddItem } },
    ended: { answers: { 'school.rectification': endedItem } },
    visit: { steps: [{ tap: '#visit' }] },
    ending: { steps: [{ tap: '#end' }] },
  },
}

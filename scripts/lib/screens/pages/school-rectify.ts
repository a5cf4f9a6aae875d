import { item, newItem, newItemAfter, oddNewItem } from '../samples/report'
import type { Screen } from '../screen'

export const schoolRectify: Screen = {
  name: 'school-rectify',
  page: 'school/rectify/index',
  title: '安排整改',
  opens: { requirement: '8', indicator: 'sleep_reached', scope: 'junior' },
  answers: { 'school.rectifying': newItem, 'school.rectification': item },
  landmark: '睡眠时间',
  states: {
    empty: { never: '表单总是有提出的问题' },
    refused: { steps: [{ tap: '#save' }] },
    odd: { answers: { 'school.rectifying': oddNewItem } },
    after: { answers: { 'school.rectifying': newItemAfter } },
    change: { opens: { rectification: 'i1', requirement: '', indicator: '', scope: '' } },
  },
}

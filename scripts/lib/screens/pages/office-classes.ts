import { setupFirst, setupHalf, setupOdd } from '../samples/office'
import type { Screen } from '../screen'

export const officeClasses: Screen = {
  name: 'office-classes',
  page: 'office/classes/index',
  title: '班级',
  answers: { 'office.setup': setupHalf },
  landmark: '二年级',
  states: {
    empty: { answers: { 'office.setup': setupFirst } },
    refused: { steps: [{ type: '#class-c12', text: '一年级(1)班' }] },
    odd: { answers: { 'office.setup': setupOdd } },
  },
}

import { setupFirst, setupOdd, setupOpen } from '../samples/office'
import type { Screen } from '../screen'

export const officeBasics: Screen = {
  name: 'office-basics',
  page: 'office/basics/index',
  title: '名称和学制',
  answers: { 'office.setup': setupFirst },
  landmark: '五四制',
  states: {
    empty: { never: '学校总有一个名称，由平台先填' },
    refused: { steps: [{ type: '#name', text: '' }] },
    odd: { answers: { 'office.setup': setupOdd } },
    open: { answers: { 'office.setup': setupOpen } },
  },
}

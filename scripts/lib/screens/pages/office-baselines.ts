import { setupFirst, setupReady } from '../samples/office'
import type { Screen } from '../screen'

export const officeBaselines: Screen = {
  name: 'office-baselines',
  page: 'office/baselines/index',
  title: '去年的体质和视力',
  answers: { 'office.setup': setupReady },
  landmark: '体质健康',
  states: {
    empty: { answers: { 'office.setup': setupFirst } },
    refused: { steps: [{ type: '#eyesight-myopic', text: '999' }] },
    odd: { steps: [{ type: '#fitness-good', text: '很多' }] },
  },
}

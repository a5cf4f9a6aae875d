import { muchOnPhone, refusedOnPhone, waitingOnPhone } from '../samples/outbox'
import type { Screen } from '../screen'

export const outbox: Screen = {
  name: 'outbox',
  page: 'pages/outbox/index',
  title: '提交情况',
  answers: {},
  landmark: '没有待提交的内容',
  states: {
    empty: { never: '空着就是没有待提交的，见 filled' },
    refused: { storage: refusedOnPhone },
    odd: { storage: muchOnPhone, network: 'cut' },
    waiting: { storage: waitingOnPhone, network: 'cut' },
  },
}

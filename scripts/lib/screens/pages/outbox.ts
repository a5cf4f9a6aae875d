import type { Screen } from '../screen'

export const outbox: Screen = {
  name: 'outbox',
  page: 'pages/outbox/index',
  title: '没发出去的',
  answers: {},
  landmark: '没',
  states: {
    empty: { never: '没有答案可读：空着就是没有要发的' },
    refused: { never: '见家长的一次没有网络的保存' },
    odd: { never: '条目的文字由记录声明给出' },
  },
}

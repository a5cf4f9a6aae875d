import { refused, type Screen } from '../screen'

const signed = (desk: string, computer: string) => ({
  ...{ desk, computer, at: '2026-11-18T08:05', until: '2026-11-18T20:05' },
})
const desks = [signed('a', 'Windows 电脑，Edge 浏览器'), signed('b', '苹果电脑，Safari 浏览器')]
const asking = { computer: 'Windows 电脑，Edge 浏览器', at: '2026-11-18T20:05' }
const code = '12345678'

export const desk: Screen = {
  name: 'desk',
  page: 'pages/desk/index',
  title: '电脑登录',
  answers: { 'desk.desks': { desks }, 'desk.look': { asking }, 'desk.confirm': { confirmed: true } },
  landmark: '已登录的电脑',
  states: {
    empty: { answers: { 'desk.desks': { desks: [] } } },
    refused: { steps: [{ tap: '#next' }] },
    odd: { opens: { code }, answers: { 'desk.look': { asking: null } } },
    asking: { opens: { code } },
    confirmed: { opens: { code }, steps: [{ tap: '#confirm' }] },
    'too-many': {
      opens: { code },
      answers: { 'desk.look': refused('too_many', 'code', '今天输错的登录码太多，请明天再试') },
    },
    ending: { steps: [{ tap: '#end-0' }] },
  },
}

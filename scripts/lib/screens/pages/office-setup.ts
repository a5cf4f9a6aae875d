import { setupFirst, setupHalf, setupOdd, setupOpen, setupReady } from '../samples/office'
import { refused, type Screen } from '../screen'

export const officeSetup: Screen = {
  name: 'office-setup',
  page: 'office/setup/index',
  title: '准备学校和学校设置',
  answers: { 'office.setup': setupHalf },
  landmark: '学籍名册',
  states: {
    empty: { answers: { 'office.setup': setupFirst } },
    refused: {
      answers: { 'office.setup': setupReady, 'office.open': refused('busy') },
      steps: [{ tap: '#open' }, { tap: '#confirm-open' }],
    },
    odd: { answers: { 'office.setup': setupOdd } },
    ready: { answers: { 'office.setup': setupReady }, steps: [{ tap: '#open' }] },
    late: {
      answers: {
        'office.setup': { ...setupReady, today: '2026-11-18', late: { days: 78, lateDays: 30 } },
      },
    },
    next: { answers: { 'office.setup': { ...setupOpen, next: { awaited: 35, headless: 2 } } } },
    open: { answers: { 'office.setup': setupOpen } },
    recounting: {
      answers: {
        'office.setup': { ...setupOpen, recounting: { done: 0 } },
        'office.recount': { recounting: { done: 1200 } },
      },
    },
  },
}

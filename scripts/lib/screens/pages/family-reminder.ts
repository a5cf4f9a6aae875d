import { bareReminder, madeReminder, noReminder, reminder } from '../samples/reminder'
import type { Screen } from '../screen'

export const familyReminder: Screen = {
  name: 'family-reminder',
  page: 'family/reminder/index',
  title: '提醒',
  answers: { 'family.reminder': reminder },
  landmark: '晚上的提醒',
  states: {
    empty: { answers: { 'family.reminder': noReminder } },
    refused: { never: '只有可选的，没有可填错的' },
    odd: { answers: { 'family.reminder': bareReminder } },
    made: { answers: { 'family.reminder': madeReminder } },
  },
}

import { bareHistory, history, oddHistory } from '../samples/child'
import { child, familyHome } from '../samples/family'
import type { Screen } from '../screen'

export const familyHistory: Screen = {
  name: 'family-history',
  page: 'family/history/index',
  title: '记录与更正',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.history': history },
  landmark: '王小明',
  states: {
    empty: { answers: { 'family.history': bareHistory } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'family.history': oddHistory } },
    'asked-to-erase': { steps: [{ tap: '#day-2026-10-02' }, { tap: '#erase-2026-10-02' }] },
  },
}

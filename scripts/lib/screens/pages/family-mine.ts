import { mine, mineWithoutConsent } from '../samples/child'
import { child, familyHome } from '../samples/family'
import { longClass, longName } from '../samples/odd'
import type { Screen } from '../screen'

export const familyMine: Screen = {
  name: 'family-mine',
  page: 'family/mine/index',
  title: '孩子的数据',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.mine': mine },
  landmark: '王小明',
  states: {
    empty: { answers: { 'family.mine': mineWithoutConsent } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'family.mine': { ...mine, name: longName, class: longClass } } },
    'fields-opened': { steps: [{ tap: '记了哪几项，各做什么用（3）' }] },
    'asked-to-erase': { steps: [{ tap: '#erase' }] },
    'asked-to-withdraw': { steps: [{ tap: '#withdraw-consent' }] },
  },
}

import { balance, bareBalance, fewRates, oddBalance } from '../samples/district'
import type { Screen } from '../screen'

export const districtBalance: Screen = {
  name: 'district-balance',
  page: 'district/balance/index',
  title: '差异系数',
  answers: { 'district.balance': balance },
  landmark: '北山初级中学',
  states: {
    empty: { answers: { 'district.balance': bareBalance } },
    refused: { never: '这一页只看' },
    odd: { answers: { 'district.balance': oddBalance } },
    few: { answers: { 'district.balance': fewRates } },
  },
}

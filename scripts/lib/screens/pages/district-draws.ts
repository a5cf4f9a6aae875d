import { draws, noDraws, oddDraws } from '../samples/draws'
import type { Screen } from '../screen'

export const districtDraws: Screen = {
  name: 'district-draws',
  page: 'district/draws/index',
  title: '双随机的记录',
  answers: { 'district.draws': draws },
  landmark: '秋季学期作业管理抽查',
  states: {
    empty: { answers: { 'district.draws': noDraws } },
    refused: { never: '这一页只看' },
    odd: { answers: { 'district.draws': oddDraws } },
  },
}

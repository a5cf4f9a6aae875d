import { drawn, drawnAgain } from '../samples/draws'
import type { Screen } from '../screen'

export const districtDrawn: Screen = {
  name: 'district-drawn',
  page: 'district/drawn/index',
  title: '抽取结果',
  opens: { number: '1' },
  answers: { 'district.drawn': drawn },
  landmark: '怎样验证',
  states: {
    empty: { never: '抽取总有结果' },
    refused: { never: '这一页只看' },
    odd: { answers: { 'district.drawn': drawnAgain } },
  },
}

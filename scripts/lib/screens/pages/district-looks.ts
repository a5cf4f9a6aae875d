import { looks, noLooks } from '../samples/district'
import type { Screen } from '../screen'

export const districtLooks: Screen = {
  name: 'district-looks',
  page: 'district/looks/index',
  title: '区县查看本校的记录',
  answers: { 'district.looks': looks },
  landmark: '一项整改的经过',
  states: {
    empty: { answers: { 'district.looks': noLooks } },
    refused: { never: '这一页只看' },
    odd: { never: '只有姓名和时间' },
  },
}

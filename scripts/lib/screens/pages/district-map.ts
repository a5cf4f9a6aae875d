import { bareMap, map, oddMap } from '../samples/district'
import type { Screen } from '../screen'

export const districtMap: Screen = {
  name: 'district-map',
  page: 'district/map/index',
  title: '区县的各校十二条',
  answers: { 'district.map': map },
  landmark: '港口中心小学',
  states: {
    empty: { answers: { 'district.map': bareMap } },
    refused: { never: '这一页只看' },
    odd: { answers: { 'district.map': oddMap }, steps: [{ tap: '#segment-not-met' }] },
  },
}

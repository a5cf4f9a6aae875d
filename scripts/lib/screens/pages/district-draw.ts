import { draws } from '../samples/draws'
import { longName } from '../samples/odd'
import { refused, type Screen } from '../screen'

const twice = refused('invalid', 'inspectors', '「检查人员名单」：「赵一」写了两次，请分开')
const filled = [
  { type: '#purpose', text: '秋季抽查' },
  { type: '#seed', text: '双色球第2026135期' },
  { type: '#inspectors', text: '赵一、赵一' },
]

export const districtDraw: Screen = {
  name: 'district-draw',
  page: 'district/draw/index',
  title: '抽取一次',
  answers: { 'district.draws': draws, 'district.draw': twice },
  landmark: '抽几所学校',
  states: {
    empty: { never: '总有表单' },
    asked: { steps: [...filled, { tap: '#save' }] },
    refused: { steps: [...filled, { tap: '#save' }, { tap: '#draw' }] },
    odd: { steps: [{ type: '#purpose', text: longName.repeat(12) }] },
  },
}

import { refused, type Screen } from '../screen'

const unknown = refused(
  'not_found',
  'code',
  '没有找到有效的督导员编码（可能已过期、已停用或已用过）。请核对后再试',
)

export const districtEnter: Screen = {
  name: 'district-enter',
  page: 'district/enter/index',
  title: '区县督导员进入',
  answers: { 'district.enter': unknown, 'office.find': refused('not_found', 'code') },
  landmark: '督导员编码',
  states: {
    empty: { never: '总有表单' },
    refused: { steps: [{ type: '#code', text: 'AAAA-2222' }, { tap: '#enter' }] },
    odd: { never: '只有一个编码要填' },
  },
}

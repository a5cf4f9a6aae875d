import { bareItem, oddItem, openItem } from '../samples/district'
import { refused, type Screen } from '../screen'

const risky = refused('invalid', 'note', '「进展」：没有通过微信的内容检查，请换一种说法再提交')

export const districtItem: Screen = {
  name: 'district-item',
  page: 'district/item/index',
  title: '区县看一项整改',
  opens: { of: 'lanshan', rectification: 'i1' },
  answers: { 'district.item': openItem, 'district.note': risky },
  landmark: '七年级已改，九年级还没有。',
  states: {
    empty: { answers: { 'district.item': bareItem } },
    refused: { steps: [{ tap: '#visit' }, { type: '#note', text: '改了一半' }, { tap: '#save' }] },
    risky: { steps: [{ tap: '#note' }, { type: '#note', text: '改了一半' }, { tap: '#save' }] },
    odd: { answers: { 'district.item': oddItem } },
  },
}

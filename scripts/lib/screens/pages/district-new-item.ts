import { newItem } from '../samples/district'
import { longName } from '../samples/odd'
import { refused, type Screen } from '../screen'

const risky = refused('invalid', 'what', '「要整改什么」：没有通过微信的内容检查，请换一种说法再提交')

export const districtNewItem: Screen = {
  name: 'district-new-item',
  page: 'district/new-item/index',
  title: '区县立整改项',
  opens: { of: 'lanshan', requirement: '8' },
  answers: { 'district.newItem': newItem, 'district.openItem': risky },
  landmark: '立项后整改的要求不能更改',
  states: {
    empty: { answers: { 'district.newItem': { ...newItem, proposed: '' } } },
    refused: { steps: [{ tap: '#save' }] },
    odd: {
      answers: {
        'district.newItem': { ...newItem, proposed: longName.repeat(10), name: longName.repeat(3) },
      },
    },
  },
}

import { duties, oddDuties } from '../samples/desk'
import type { Screen } from '../screen'

export const homeDuty: Screen = {
  name: 'home-duty',
  page: 'pages/home/index',
  title: '专项首页',
  storage: { home: 'duty' },
  answers: { 'office.duties': duties },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'office.duties': { ...duties, classes: [] } } },
    refused: { never: '首页上没有可填的内容' },
    odd: { answers: { 'office.duties': oddDuties } },
    eyesight: { answers: { 'office.duties': { ...duties, duties: ['eyesight'] } } },
  },
}

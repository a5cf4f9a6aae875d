import { emptyRoster, oddRoster, roster } from '../samples/people'
import type { Screen } from '../screen'

export const schoolClass: Screen = {
  name: 'school-class',
  page: 'school/class/index',
  title: '一个班的名册',
  opens: { class: 'class3' },
  answers: { 'school.roster': roster },
  landmark: '王小明',
  states: {
    empty: { answers: { 'school.roster': emptyRoster } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.roster': oddRoster } },
  },
}

import { items, noItems, oddItems, ownItems } from '../samples/report'
import type { Screen } from '../screen'

export const schoolRectifications: Screen = {
  name: 'school-rectifications',
  page: 'school/rectifications/index',
  title: '整改',
  answers: { 'school.rectifications': items },
  landmark: '逾期未完成',
  states: {
    empty: { answers: { 'school.rectifications': noItems } },
    refused: { never: '这一页只看' },
    odd: { answers: { 'school.rectifications': oddItems } },
    own: { answers: { 'school.rectifications': ownItems } },
  },
}

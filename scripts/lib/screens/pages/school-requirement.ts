import { bareRequirement, oddRequirement, requirement } from '../samples/requirement'
import type { Screen } from '../screen'

export const schoolRequirement: Screen = {
  name: 'school-requirement',
  page: 'school/requirement/index',
  title: '达标卡的一条',
  opens: { id: '7' },
  answers: { 'school.requirement': requirement },
  landmark: '体育锻炼',
  states: {
    empty: { answers: { 'school.requirement': bareRequirement } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.requirement': oddRequirement } },
  },
}

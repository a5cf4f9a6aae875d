import { bareWeeks, weeks } from '../samples/child'
import { child, familyHome } from '../samples/family'
import { longName } from '../samples/odd'
import type { Screen } from '../screen'

export const familyWeeks: Screen = {
  name: 'family-weeks',
  page: 'family/weeks/index',
  title: '近几周',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.weeks': weeks },
  landmark: '王小明',
  states: {
    empty: { answers: { 'family.weeks': bareWeeks } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'family.weeks': { ...weeks, name: longName } } },
  },
}

import { noReads, oddReads, reads } from '../samples/child'
import { child, familyHome } from '../samples/family'
import type { Screen } from '../screen'

export const familyReads: Screen = {
  name: 'family-reads',
  page: 'family/reads/index',
  title: '谁看过',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.reads': reads },
  landmark: '李老师',
  states: {
    empty: { answers: { 'family.reads': noReads } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'family.reads': oddReads } },
  },
}

import { oddShelf, shelf } from '../samples/child'
import { child, familyHome } from '../samples/family'
import type { Screen } from '../screen'

export const familyShelf: Screen = {
  name: 'family-shelf',
  page: 'family/shelf/index',
  title: '书架',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.shelf': shelf },
  landmark: '夏洛的网',
  states: {
    empty: { answers: { 'family.shelf': { ...shelf, months: [] } } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'family.shelf': oddShelf } },
  },
}

import { copyPage, oddCopy } from '../samples/child'
import { child, familyHome } from '../samples/family'
import type { Screen } from '../screen'

export const familyExport: Screen = {
  name: 'family-export',
  page: 'family/export/index',
  title: '导出孩子的数据',
  opens: { student: 'ming' },
  answers: { 'family.home': familyHome(child), 'family.export': copyPage },
  landmark: '导出孩子的数据',
  states: {
    empty: { answers: { 'family.export': { ...copyPage, items: [] } }, steps: [{ tap: '#begin' }] },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'family.export': oddCopy }, steps: [{ tap: '#begin' }, { tap: '阅读' }] },
    copied: { steps: [{ tap: '#begin' }] },
    read: { steps: [{ tap: '#begin' }, { tap: '睡眠' }] },
  },
}

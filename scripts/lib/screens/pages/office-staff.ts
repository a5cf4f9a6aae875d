import { nobodyYet, oddStaff, staffList } from '../samples/desk'
import type { Screen } from '../screen'

export const officeStaff: Screen = {
  name: 'office-staff',
  page: 'office/staff/index',
  title: '教职工',
  answers: { 'office.staff': staffList },
  landmark: '李老师',
  states: {
    empty: { answers: { 'office.staff': nobodyYet } },
    refused: { steps: [{ type: '#search', text: '没有的人' }] },
    odd: { answers: { 'office.staff': oddStaff } },
  },
}

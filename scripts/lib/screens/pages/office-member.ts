import { nobodyYet, oddStaff, preparing, staffList, staffWithLines } from '../samples/desk'
import { refused, type Screen } from '../screen'

export const officeMember: Screen = {
  name: 'office-member',
  page: 'office/member/index',
  title: '教职工',
  opens: { id: 'T012' },
  answers: { 'office.staff': staffList },
  landmark: '赵老师',
  states: {
    empty: { opens: { id: '' }, answers: { 'office.staff': nobodyYet } },
    refused: {
      answers: { 'office.inviteStaff': refused('busy') },
      steps: [{ tap: '#invite' }],
    },
    odd: { opens: { id: 'T40' }, answers: { 'office.staff': oddStaff } },
    invited: {
      answers: { 'office.inviteStaff': { code: 'ABCD2345', until: '2026-10-21' } },
      steps: [{ tap: '#invite' }],
    },
    lines: { opens: { id: 'teacherLi' }, answers: { 'office.staff': staffWithLines } },
    preparing: { answers: { 'office.staff': preparing } },
    leaving: { opens: { id: 'teacherLi' }, steps: [{ tap: '#leave' }] },
  },
}

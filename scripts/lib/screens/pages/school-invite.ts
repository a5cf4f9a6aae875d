import { longClass } from '../samples/odd'
import { invitation, noInvitation } from '../samples/people'
import type { Screen } from '../screen'

export const schoolInvite: Screen = {
  name: 'school-invite',
  page: 'school/invite/index',
  title: '邀请家长',
  opens: { class: 'class3' },
  answers: { 'school.invitation': invitation },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.invitation': noInvitation } },
    refused: { steps: [{ tap: '家长会上的暗号' }, { tap: '#save-rules' }] },
    word: { answers: { 'school.invitation': invitation }, steps: [{ tap: '家长会上的暗号' }] },
    teacher: { answers: { 'school.invitation': { ...invitation, mayRule: false } } },
    odd: { answers: { 'school.invitation': { ...invitation, className: longClass } } },
  },
}

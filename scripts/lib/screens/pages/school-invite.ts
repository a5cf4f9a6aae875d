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
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.invitation': { ...invitation, className: longClass } } },
  },
}

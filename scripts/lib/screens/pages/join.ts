import { invitedTo, oddOwnJoins, ownJoins, staffInvitedTo } from '../samples/people'
import { refused, type Screen } from '../screen'

export const join: Screen = {
  name: 'join',
  page: 'pages/join/index',
  title: '加入班级',
  opens: { code: 'ABCD2345' },
  answers: { 'family.joins': { joins: [] }, 'family.invitation': invitedTo },
  landmark: '三年级(1)班',
  states: {
    empty: { opens: { code: '' } },
    refused: { steps: [{ tap: '#send' }] },
    odd: { opens: { code: '' }, answers: { 'family.joins': oddOwnJoins } },
    asked: { opens: { code: '' }, answers: { 'family.joins': ownJoins } },
    staff: { answers: { 'family.invitation': staffInvitedTo } },
    preparing: { answers: { 'family.invitation': { ...staffInvitedTo, isOpen: false } } },
    'no-such-code': {
      answers: {
        'family.invitation': refused('not_found', 'code'),
        'office.find': refused('not_found', 'code'),
      },
    },
  },
}

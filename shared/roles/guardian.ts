import type { Role } from './role'

export const guardian: Role = {
  title: '监护人',
  scope: 'the children tied to this account',
  holds: (caller, subject) => subject.pupil?.guardians.includes(caller.id) ?? false,
}

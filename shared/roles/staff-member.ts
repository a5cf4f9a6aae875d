import type { Role } from './role'

export const staffMember: Role = {
  title: '教职工',
  scope: 'themself',
  holds: (caller) => caller.staff !== undefined,
}

import type { Role } from './role'

/** Whoever holds an office or teaches; of those who have left, the books keep the entry without either. */
export const staffMember: Role = {
  title: '教职工',
  scope: 'themself',
  holds: ({ staff }) => staff !== undefined && staff.roles.length + staff.classes.length > 0,
}

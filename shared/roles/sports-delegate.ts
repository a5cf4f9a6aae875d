import type { Role } from './role'

/** Whom the school has charged with exercise and fitness tests (体育负责人): of all classes, and of nothing else. */
export const sportsDelegate: Role = {
  title: '体育负责人',
  scope: 'exercise and fitness of the whole school',
  holds: (caller) => caller.staff?.roles.includes('sports') ?? false,
}

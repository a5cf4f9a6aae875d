import type { Role } from './role'

/** The school's doctor (校医): eyesight of all classes, and nothing else. */
export const schoolDoctor: Role = {
  title: '校医',
  scope: 'eyesight of the whole school',
  holds: (caller) => caller.staff?.roles.includes('doctor') ?? false,
}

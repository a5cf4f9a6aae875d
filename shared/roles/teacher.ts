import { type Role, teaches } from './role'

/** Whoever has classes teaches them, a principal too. */
export const teacher: Role = {
  title: '任课教师',
  scope: 'the classes taught, on the day of the record',
  holds: teaches,
}

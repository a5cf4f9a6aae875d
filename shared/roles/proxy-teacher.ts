import { type Role, teaches } from './role'

/** A teacher who logs for a family that cannot: boarders, families without a phone. */
export const proxyTeacher: Role = {
  title: '代录教师',
  scope: 'pupils marked proxy, in the classes taught',
  holds: (caller, subject) => (subject.pupil?.proxy ?? false) && teaches(caller, subject),
}

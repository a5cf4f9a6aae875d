import type { Role } from './role'

export const admin: Role = {
  title: '学校管理员',
  scope: 'the whole school',
  holds: (caller) => caller.staff?.roles.includes('admin') ?? false,
}

import type { Role } from './role'

export const principal: Role = {
  title: '校长',
  scope: 'the whole school',
  holds: (caller) => caller.staff?.roles.includes('principal') ?? false,
}

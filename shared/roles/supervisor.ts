import type { Role } from './role'

/** Whoever supervises the school for its district. No ledger of the school says so: a function that has checked it does. */
export const supervisor: Role = {
  title: '区县督导',
  scope: 'what a school must put right, and return visits',
  holds: (caller) => caller.supervises === true,
}

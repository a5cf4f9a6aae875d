/**
 * Who of the clients may reach what, in the platform's own words. The functions judge every call besides; these rules
 * keep out what has no business there at all.
 */
import type { Schema } from '../../../local/schema'
import { browserDoor, doors } from '../../../shared/doors'

/** What a function's rule may say: docs.cloudbase.net/cloud-function/security-rules names these and no others. */
const invokeRules = {
  nobody: false,
  accounts: "auth.loginType != 'ANONYMOUS' && auth != null",
  browsers: 'auth != null',
} as const

export type InvokeRule = (typeof invokeRules)[keyof typeof invokeRules]

const isDoor = (name: string) => doors.some((door) => door === name)

const ruleFor = (name: string): InvokeRule => {
  if (name === browserDoor) return invokeRules.browsers
  return isDoor(name) ? invokeRules.accounts : invokeRules.nobody
}

/** The rules of all functions of an environment; one that is not named here is closed. */
export function functionRules({ functions }: Schema): Record<string, { invoke: InvokeRule }> {
  const named = functions.map(({ name }) => [name, { invoke: ruleFor(name) }] as const)
  return { '*': { invoke: invokeRules.nobody }, ...Object.fromEntries(named) }
}

/** Of collections: for the functions and the operator alone. */
export const closed = 'ADMINONLY'
/** Of files: whoever put one there, and the functions, which take it away once it is read (store/uploads.ts). */
export const ownFilesOnly = 'PRIVATE'

/**
 * Who of the clients may reach what, in the platform's own words. The functions judge every call besides; these rules
 * keep out what has no business there at all.
 */
import type { FunctionSchema, Schema } from '../../../local/schema'

/** What a function's rule may say: docs.cloudbase.net/cloud-function/security-rules names these and no others. */
const invokeRules = {
  nobody: false,
  accounts: "auth.loginType != 'ANONYMOUS' && auth != null",
  browsers: 'auth != null',
} as const satisfies Record<NonNullable<FunctionSchema['invoke']>, boolean | string>

export type InvokeRule = (typeof invokeRules)[keyof typeof invokeRules]

/** The rules of all functions of an environment; one that is not named here is closed. */
export function functionRules({ functions }: Schema): Record<string, { invoke: InvokeRule }> {
  const named = functions.map(
    ({ name, invoke = 'nobody' }) => [name, { invoke: invokeRules[invoke] }] as const,
  )
  return { '*': { invoke: invokeRules.nobody }, ...Object.fromEntries(named) }
}

/** Of collections and of files: for the functions and the operator alone. */
export const closed = 'ADMINONLY'

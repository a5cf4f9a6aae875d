/** What an invitation and a request to join are made of, for the functions and for the screens. It is light. */

/** What people call themselves towards the child. */
export const relations = ['父亲', '母亲', '其他监护人'] as const
export type Relation = (typeof relations)[number]

/** Letters and digits that nobody takes for one another. */
export const codeSigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const codeLength = 8

/** A code as it is kept: what was typed, without blanks and dashes, in capitals. */
export const codeIn = (typed: string): string => typed.replace(/[\s-]/gu, '').toUpperCase()

/** A code as it is read: "ABCD-2345". */
export const spoken = (code: string): string =>
  `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`

/** A name as names are compared. */
export const plainName = (name: string): string => name.trim().normalize('NFC')

/** Days for which an invitation holds, and for which a request waits. */
export const daysOpen = 14

/** The most requests that an account may have open, and that a code takes in an hour. */
export const mostOpen = 5
export const mostAnHour = 120

/** The most guardians that a pupil may have. */
export const mostGuardians = 6

/** What stands on the roll for a guardian whom a roster named, until the guardian joins: no account is called so. */
const beforeJoining = 'roster:'
export const rosterGuardian = (student: string, place: number): string =>
  `${beforeJoining}${place}:${student}`

/** Whether a tie is such a place, which an account may take. */
export const isRosterGuardian = (tie: string): boolean => tie.startsWith(beforeJoining)

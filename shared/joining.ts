/** What an invitation and a request to join are made of, for the functions and for the screens. It is light. */
import { numberOf } from './stays'

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

/** Days for which the invitation of a member of staff holds. */
export const staffDaysOpen = 7

/** The most requests that an account may have open, and that a code takes in an hour. */
export const mostOpen = 5
export const mostAnHour = 120

/** How often the answer to the school's check may be changed while a request waits. */
export const mostChanges = 3

/** The most guardians that a pupil may have. */
export const mostGuardians = 6

/** What stands on the roll for a guardian whom a roster named, until the guardian joins: no account is called so. */
const beforeJoining = 'roster:'
export const rosterGuardian = (student: string, place: number): string =>
  `${beforeJoining}${place}:${student}`

/** Whether a tie is such a place, which an account may take. */
export const isRosterGuardian = (tie: string): boolean => tie.startsWith(beforeJoining)

/**
 * What a school may ask beside the name: nothing, the last digits of the child's number in the school's books, or a word
 * that it told at the parents' meeting.
 */
export const checks = ['none', 'number', 'word'] as const
export type Check = (typeof checks)[number]

/** How a school lets families join, as it decided last. */
export interface JoiningRules {
  check: Check
  /** Told at the parents' meeting; "" where another check is chosen. */
  word: string
  /** Whether a guardian whom the roster names is tied without anybody's approval. */
  byList: boolean
}

/** What a school that has decided nothing does: no check, and everybody is approved by a person. */
export const usualJoining: JoiningRules = { check: 'none', word: '', byList: false }

/** How many signs of the child's number are asked. */
export const checkedDigits = 4

const fullWidth = /[\uFF01-\uFF5E]/gu
const toHalf = (sign: string) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0)

/** What was typed as a check, as it is compared: without blanks, in small half-width letters. */
export const plainCheck = (typed: string): string =>
  typed.replace(fullWidth, toHalf).replace(/\s/gu, '').toLowerCase()

/** What answers a school's check for a pupil; undefined where nothing is asked. */
export function checkFor({ check, word }: JoiningRules, student: string): string | undefined {
  if (check === 'none') return undefined
  return check === 'word' ? plainCheck(word) : plainCheck(numberOf(student)).slice(-checkedDigits)
}

/** The most codes that an account may look up in a day, right or wrong. */
export const mostLooks = 40

/** The most wrong codes that a school bears in a day: after that, nobody who mistyped may try again until the next. */
export const mostWrong = 1000

/** The most requests of an account that were rejected and not yet forgotten: then the school must be spoken to. */
export const mostRejected = 5

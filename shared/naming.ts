/**
 * How people are told who somebody is at the school. Whoever heads a class (班主任) is told so wherever a role is named;
 * what they may do follows from the classes they teach, as for any teacher.
 */
import { optionName } from './records/options'

export const headTitle = '班主任'

/** What somebody holds: offices, and the names of the classes taught and of those headed. */
export interface Held {
  roles: readonly string[]
  classes: readonly string[]
  headOf: readonly string[]
}

/** More classes than these are told as a number. */
const mostNamed = 2

/** "三年级(1)班班主任"; "" of whoever heads none. */
export const headWords = (headOf: readonly string[]): string =>
  headOf.length === 0 ? '' : `${headOf.join('、')}${headTitle}`

function taughtWords({ classes, headOf }: Held, most: number): string {
  const others = classes.filter((own) => !headOf.includes(own))
  return others.length <= most ? others.join('、') : `任教 ${others.length} 个班`
}

/** "教师 · 三年级(1)班班主任，任教 3 个班", or all by their names; "" of whoever holds nothing. */
export const heldWords = (held: Held, most = mostNamed): string =>
  [
    held.roles.map(optionName).join('、'),
    [headWords(held.headOf), taughtWords(held, most)].filter(Boolean).join('，'),
  ]
    .filter(Boolean)
    .join(' · ')

/** A role towards a child, by its title: of the head teacher of the child's class, that. */
export const roleWords = (title: string, isHead = false): string => (isHead ? headTitle : title)

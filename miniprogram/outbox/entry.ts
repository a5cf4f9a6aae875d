/** What was written on a screen, as it waits on the phone until a function has answered. */
import type { Door } from '../../shared/doors'
import type { Problem } from '../../shared/problems'

/** A record to log, or a withdrawal. */
export interface Logged {
  record: { type: string } & Record<string, unknown>
  prefilled?: true
  /** Of a ballot: what is answered to the questions, by their ids. */
  answers?: Record<string, number | string>
}

/** Another action that changes something. It must be one that may be done twice. */
export interface Acted {
  action: string
  input: Record<string, unknown>
}

export type Content = Logged | Acted

export type Entry = Content & {
  /** Stays the same however often it is sent: what was accepted under it before is not recorded again. */
  mutation: string
  door: Door
  /** What it is, in a word or two: "睡眠", "撤回睡眠". */
  title: string
  /** The natural key. A newer entry of the same place mends one that was refused. */
  place: string
  /** The page on which it was written, as an address. */
  from?: string
  /** Why it was refused. Without one it waits. */
  problem?: Problem
}

export const isLogged = (entry: Content): entry is Logged => 'record' in entry

const textIn = (fields: Record<string, unknown>, name: string) =>
  typeof fields[name] === 'string' ? fields[name] : undefined

/** The pupil or class that it is about, by id, and its day. */
export function aboutOf(entry: Content): { whose?: string; date?: string } {
  const fields = isLogged(entry) ? entry.record : entry.input
  const whose = textIn(fields, 'student') ?? textIn(fields, 'class')
  const date = textIn(fields, 'date')
  return { ...(whose !== undefined && { whose }), ...(date !== undefined && { date }) }
}

/** Two that say the same: a second tap on what still waits. */
export const isSameContent = (one: Content, other: Content): boolean =>
  isLogged(one) && isLogged(other)
    ? JSON.stringify([one.record, one.answers]) === JSON.stringify([other.record, other.answers])
    : !isLogged(one) &&
      !isLogged(other) &&
      one.action === other.action &&
      JSON.stringify(one.input) === JSON.stringify(other.input)

/** What guardians want to be told of, one document for each school and account. */
import { joinKey } from '../../../shared/keys'
import type { Template } from '../../../shared/reminders'
import { changedBy, command, type Found, reminders, unlessDuplicate } from './database'

export interface Reminder {
  _id: string
  school: string
  account: string
  rev: number
  /** When in the evening to be reminded, "HH:MM"; null for not at all; or that nothing was chosen yet. */
  hour: string | null
  /** How many messages of each kind are still authorised. */
  left: Record<Template, number>
  /** The date of the last evening's reminder; the local time up to which visits and surveys have been told. */
  since: Record<Template, string>
  /** The last mutations, so that a retry is known. */
  recent: string[]
}

export const notChosen = ''

export const emptyReminder = (school: string, account: string): Reminder => ({
  ...{ _id: joinKey(school, account), school, account, rev: 0, hour: notChosen },
  left: { evening: 0, visit: 0, survey: 0 },
  since: { evening: '', visit: '', survey: '' },
  recent: [],
})

const remindersIn = ({ data }: Found) => data as Reminder[]

/** An account's, or undefined where nothing was ever chosen. One call. */
export async function readReminder(school: string, account: string): Promise<Reminder | undefined> {
  return remindersIn((await reminders.doc(joinKey(school, account)).get()) as Found)[0]
}

/** Saves what was read at a revision (0: there was none); false where it has moved on. One call. */
export async function saveReminder({ _id, rev, ...rest }: Reminder): Promise<boolean> {
  if (rev === 0) return unlessDuplicate(reminders.add({ _id, rev: 1, ...rest }))
  const { hour, left, since, recent } = rest
  const fields = { hour, left: command.set(left), since: command.set(since), recent: command.set(recent) }
  return changedBy(await reminders.where({ _id, rev }).update({ ...fields, rev: rev + 1 })) === 1
}

/** The most that are looked at together: their children's ledgers are read in one call. */
export const pageSize = 100

/** A page of a school's that fulfil a condition, in the order of their ids, after one. One call. */
async function readPage(school: string, condition: object, after: string): Promise<Reminder[]> {
  const query = reminders.where({ school, ...condition, _id: command.gt(after) })
  return remindersIn(await query.orderBy('_id', 'asc').limit(pageSize).get())
}

/** Those who want to be reminded at an hour, and still may be. By the index `school_hour`. */
export const readAtHour = (school: string, hour: string, after: string): Promise<Reminder[]> =>
  readPage(school, { hour, 'left.evening': command.gt(0) }, after)

/** Those who may still be told of something. By the index of that template. */
export const readAuthorised = (school: string, template: Template, after: string): Promise<Reminder[]> =>
  readPage(school, { [`left.${template}`]: command.gt(0) }, after)

/**
 * Uses up one authorisation and marks up to when is told, where neither has happened since it was read: of several who
 * try, one succeeds. One call.
 */
export async function spend({ _id, since }: Reminder, template: Template, until: string): Promise<boolean> {
  const [left, mark] = [`left.${template}`, `since.${template}`]
  const unspent = { _id, [left]: command.gt(0), [mark]: since[template] }
  const spent = { [left]: command.inc(-1), [mark]: until, rev: command.inc(1) }
  return changedBy(await reminders.where(unspent).update(spent)) === 1
}

/** WeChat knows of no authorisation any more: neither do we. One call. */
export async function exhaust({ _id }: Reminder, template: Template): Promise<void> {
  await reminders.where({ _id }).update({ [`left.${template}`]: 0, rev: command.inc(1) })
}

/** What a round left undone for lack of time: kept in one document, which is no guardian's. */
export interface Rest<Left> {
  /** The date and hour of the round, "2026-10-14T20:30". */
  round: string
  left: readonly Left[]
}

const restId = 'rest'

/** One call. */
export async function readRest<Left>(): Promise<Rest<Left> | undefined> {
  return ((await reminders.doc(restId).get()) as { data: Rest<Left>[] }).data[0]
}

/** Keeps what is left, in place of what was. One call. */
export async function keepRest<Left>({ round, left }: Rest<Left>): Promise<void> {
  await reminders.doc(restId).set({ school: '', round, left })
}

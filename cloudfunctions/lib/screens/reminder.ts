/** The actions `reminder` and `remind`: what a guardian wants to be told of, and when. */
import * as z from 'zod/mini'
import { daysBetween, localTime } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { distinct, id, oneOf } from '../../../shared/records/fields'
import { type ReminderHour, reminderHours, templates, usualHour } from '../../../shared/reminders'
import type { RoleName } from '../../../shared/roles/index'
import type { ReminderView } from '../../../shared/views/reminder'
import { type Child, isOpenEvening } from '../notices/due'
import { nextEvening, type Now } from '../notices/next-evening'
import { templateIds } from '../notices/templates'
import type { Request } from '../serve'
import { keptSettings, schoolLedgerId, settingsFields, settingsOf } from '../settings'
import { readLedgers, readTiedTo } from '../store/ledgers'
import { emptyReminder, notChosen, readReminder, type Reminder, saveReminder } from '../store/reminders'
import { fieldsOfDays } from './days'

/** Whoever has a child here; the ties are asked of the store. */
export const reminderReaders: readonly RoleName[] = ['guardian']

export const remindInput = z.strictObject({
  mutation: id(),
  /** A new hour, or null for no reminder in the evening. */
  hour: z.optional(z.nullable(oneOf(reminderHours))),
  /** Of what WeChat was just asked to tell, and agreed. */
  accepted: z.optional(distinct(oneOf(templates), 1, templates.length)),
})
type Wish = z.output<typeof remindInput>

/** Taps that lie ahead are not needed by anyone; WeChat itself counts no further. */
const mostLeft = 30
const remembered = 20
const mostRounds = 8

async function settingsNow(school: string) {
  const kept = keptSettings(school)
  return kept ?? settingsOf(school, await readLedgers([schoolLedgerId(school)], settingsFields))
}

/** Two calls, and one for the settings where this instance has not got them. */
async function readOwn(request: Request): Promise<{ now: Now; reminder: Reminder | undefined }> {
  const { school, caller, today, now } = request
  const [settings, children, reminder] = await Promise.all([
    settingsNow(school),
    readTiedTo(school, caller, ['profile', ...fieldsOfDays([today])]),
    readReminder(school, caller),
  ])
  if (children.length === 0) throw new Refusal('forbidden', null, { subject: '提醒' })
  const hasMore = isOpenEvening(children as ((typeof children)[number] & Child)[], today)
  const isOpen = hasMore && reminder?.since.evening !== today
  const clock = localTime(now).slice(11, 16)
  return { now: { today, clock, isOpen, askedWeeks: settings.askedWeeks }, reminder }
}

function viewOf(stored: Reminder | undefined, now: Now): ReminderView {
  const { hour, left } = stored ?? emptyReminder('', '')
  const chosen = hour === notChosen ? null : (hour as ReminderHour | null)
  const date = nextEvening(chosen ?? usualHour, now)
  return {
    ...{ today: now.today, hour: chosen, isChosen: hour !== notChosen, left },
    templates: templateIds(process.env),
    next: date === null ? null : { date, inDays: daysBetween(now.today, date) },
  }
}

/** What is set. Two calls. */
export async function readReminders(request: Request): Promise<ReminderView> {
  const { now, reminder } = await readOwn(request)
  return viewOf(reminder, now)
}

/** A reminder as it is wished. Of visits and surveys, those from now on are told. */
function wished(before: Reminder, { mutation, hour, accepted = [] }: Wish, at: string): Reminder {
  const [left, since] = [{ ...before.left }, { ...before.since }]
  for (const template of accepted) {
    if (template !== 'evening' && left[template] === 0) since[template] = at
    left[template] = Math.min(mostLeft, left[template] + 1)
  }
  const recent = [...before.recent, mutation].slice(-remembered)
  return { ...before, hour: hour === undefined ? before.hour : hour, left, since, recent }
}

/** Sets what is wished, once for each mutation: three calls, where nobody else writes at the same time. */
export async function remind(wish: Wish, request: Request): Promise<ReminderView> {
  const { school, caller } = request
  const own = await readOwn(request)
  let reminder = own.reminder
  for (let round = 0; round < mostRounds; round++) {
    if (reminder?.recent.includes(wish.mutation)) return viewOf(reminder, own.now)
    const next = wished(reminder ?? emptyReminder(school, caller), wish, localTime(request.now))
    if (await saveReminder(next)) return viewOf(next, own.now)
    reminder = await readReminder(school, caller)
  }
  throw new Refusal('busy')
}

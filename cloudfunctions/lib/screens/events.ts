/** The action `events`: what the whole school did this academic year, and the weeks with a flag ceremony. */
import { addDays, type Calendar, isTermDay, schoolWeeks, weekOf, within } from '../../../shared/calendar'
import {
  type EventsView,
  type EventType,
  eventTypes,
  type EventView,
  type FlagWeek,
} from '../../../shared/views/affairs'
import { inForce, type Ledger } from '../ledger'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { daysOfWeek } from './days'
import { refuseOthers } from './leaders'
import { readKnown } from './viewer'

const fields = eventTypes.map((type) => `records.${type}`)

const inForceOf = ({ records }: Ledger, type: EventType): EventView[] =>
  Object.values(records[type] ?? {}).flatMap((versions) => {
    const current = inForce(versions)?.value
    return current ? [{ type, date: String(current.date), note: String(current.note) }] : []
  })

/** A week with the days on which its flag ceremony may have been, by the rule of requirement 1. */
function flagWeek(week: string, calendar: Calendar, held: readonly string[], today: string): FlagWeek {
  const all = Array.from({ length: daysOfWeek }, (_, day) => addDays(week, day))
  const days = all.filter((day) => within(calendar.term, day) && day <= today)
  return {
    ...{ week, days, usual: days.find((day) => isTermDay(calendar, day)) ?? null },
    held: days.filter((day) => held.includes(day)),
  }
}

/** The weeks that count, and the one that is not over. */
function flagWeeks(calendar: Calendar, held: readonly string[], today: string) {
  const weeks = schoolWeeks(calendar, today)
  const [current, of] = [weekOf(today), (week: string) => flagWeek(week, calendar, held, today)]
  const now = weeks.includes(current) ? null : of(current)
  return { weeks: weeks.map(of).reverse(), thisWeek: now === null || now.usual === null ? null : now }
}

/** One call. */
export async function readEvents(request: Request): Promise<EventsView> {
  const { school, today } = request
  const known = await readKnown(request, [schoolLedgerId(school)], fields)
  refuseOthers(known.caller, '学校活动')
  const { calendar } = known.settings
  const ledger = known.read.find(({ _id }) => _id === schoolLedgerId(school))
  const all = ledger ? eventTypes.flatMap((type) => inForceOf(ledger, type)) : []
  const held = all.filter(({ type }) => type === 'flag_ceremony').map(({ date }) => date)
  return {
    ...{ today, year: calendar.academicYear, term: calendar.term },
    events: all
      .filter(({ date }) => within(calendar.academicYear, date))
      .sort((a, b) => b.date.localeCompare(a.date)),
    ...flagWeeks(calendar, held, today),
  }
}

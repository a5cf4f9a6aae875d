/** The action `sampling`: the weeks of the term, and those in which families are asked. For whoever leads the school. */
import { mondaysBetween } from '../../../shared/asked-weeks'
import { addDays, type Calendar, isTermDay } from '../../../shared/calendar'
import { policyOf } from '../../../shared/policy/policy'
import type { SamplingView, TermWeek } from '../../../shared/views/sampling'
import type { Request } from '../serve'
import { askedWeeksOf, schoolLedgerId, settingsFields } from '../settings'
import { daysOfWeek } from './days'
import { refuseOthers } from './leaders'
import { readKnown } from './viewer'

function termWeek(week: string, calendar: Calendar, today: string): TermWeek[] {
  const all = Array.from({ length: daysOfWeek }, (_, day) => addDays(week, day))
  const days = all.filter((day) => isTermDay(calendar, day))
  const [from, to] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return []
  return [{ week, from, to, days: days.length, isPast: addDays(week, daysOfWeek) <= today }]
}

/** One call. What is named is read anew: it may have been saved a moment ago. */
export async function readSampling(request: Request): Promise<SamplingView> {
  const { school, today } = request
  const { settings, caller, read } = await readKnown(request, [schoolLedgerId(school)], [...settingsFields])
  refuseOthers(caller, '记录周')
  const { calendar, policy } = settings
  const { term } = calendar
  const ledger = read.find(({ _id }) => _id === schoolLedgerId(school))
  const weeks = mondaysBetween(term.start, term.end).flatMap((week) => termWeek(week, calendar, today))
  const chosen = ledger ? [...askedWeeksOf(ledger)].sort() : []
  return { today, term, weeks, chosen, nights: policyOf(policy).minNights }
}

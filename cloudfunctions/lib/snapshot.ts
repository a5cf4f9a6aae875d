/** Once a week the card is kept: what it said when the week was over. */
import { addDays, type Calendar } from '../../shared/calendar'
import { cardOf } from '../../shared/requirements/card'
import { requirements } from '../../shared/requirements/index'
import { lineOf, weekBefore, weeksOver } from '../../shared/requirements/snapshot'
import { tellBroken } from './card'
import { keptEvidence } from './kept'
import { schoolLedgerId } from './settings'
import { placeOfWeek, saveLine } from './store/trend'

/** Weeks that a line is kept for: a year and more, about 100 KB in the school's ledger. */
const keptWeeks = 60
const daysOfWeek = 7

/** The field in which the line of the week before stands, if there is one. */
export const lastLine = (today: string): string => placeOfWeek(weekBefore(today))

/** Whether the week before had a school day of the term: in a holiday nothing is asked of anybody. */
const wasSchoolWeek = (calendar: Calendar, today: string) =>
  weeksOver(calendar, today).at(-1) === weekBefore(today)

/**
 * Keeps the line of the week before, read as of yesterday: on a Monday that is its Sunday. A timer that comes later
 * in the week writes it all the same, and the line says as of which day. Two calls to read, one to write; nothing is
 * asked where the line is there or that week had no school.
 */
export async function keepLine(school: string, today: string, calendar: Calendar): Promise<void> {
  if (!wasSchoolWeek(calendar, today)) return
  const kept = await keptEvidence(school, addDays(today, -1))
  if (kept === undefined) return
  const line = lineOf(cardOf(school, kept.evidence, requirements, tellBroken))
  const week = weekBefore(today)
  await saveLine(schoolLedgerId(school), week, line, addDays(week, -keptWeeks * daysOfWeek))
}

import * as z from 'zod/mini'
import { type Calendar, weekOf, within } from '../calendar'
import { type Counters, counters } from '../tallies/counters'
import { date, text } from './fields'
import { recordType } from './record'

/** An event of the whole school on a day, logged by the principal or an admin. */
const schoolEvent = <const Type extends string>(
  type: Type,
  title: string,
  countsAs: (day: string, calendar: Calendar) => Counters,
) =>
  recordType({
    type,
    title,
    by: ['principal', 'admin'],
    ledger: 'school',
    fields: { date: date(), note: z._default(text(0, 2000), '') },
    key: ['date'],
    dated: true,
    withdrawable: true,
    moves: ({ date: day }, calendar) => countsAs(day, calendar),
  })

const oncePerTerm = (day: string, { term }: Calendar) => counters({ held: within(term, day) ? 1 : 0 })

/** Counts for the ISO week (by its Monday) that it was held in, inside the term. */
export const flagCeremony = schoolEvent('flag_ceremony', '升旗仪式', (day, { term }) =>
  within(term, day) ? { [weekOf(day)]: 1 } : {},
)

/** Days of social practice count in the academic year. */
export const socialPractice = schoolEvent('social_practice', '社会实践', (day, { academicYear }) =>
  counters({ held: within(academicYear, day) ? 1 : 0 }),
)

export const parentMeeting = schoolEvent('parent_meeting', '家长会', oncePerTerm)
export const openDay = schoolEvent('open_day', '家长开放日', oncePerTerm)

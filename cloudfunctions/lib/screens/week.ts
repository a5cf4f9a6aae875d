/** The action `week`: seven days of a child, for its guardians and whoever logs for them. */
import * as z from 'zod/mini'
import type { Settings } from '../../../shared/books'
import { addDays, type Period, within } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { date, id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { refuseIf } from '../../../shared/records/parse'
import { classOn } from '../../../shared/roll'
import type { WeekView } from '../../../shared/views/family'
import type { Request } from '../serve'
import { maySee, readChild } from './child'
import { closedDay, dayOf, daysOfWeek, daysUpTo, fieldsOfDays, normsOf } from './days'

export const weekInput = z.strictObject({ student: id(), to: date() })
type Asked = z.output<typeof weekInput>

function refuseOutside(to: string, { academicYear: year }: Settings['calendar'], today: string): void {
  if (to > today) throw new Refusal('future', 'to', { field: `「${labelOf('to')}」` })
  const cure = `应在本学年之内，${year.start} 到 ${year.end}`
  refuseIf(within(year, to) ? undefined : { field: 'to', cure })
}

/** The last days of the weeks before and after; the last week may be one that is not over. */
function neighbours(to: string, { start, end }: Period, today: string): Pick<WeekView, 'earlier' | 'later'> {
  const last = today < end ? today : end
  const [before, after] = [addDays(to, -daysOfWeek), addDays(to, daysOfWeek)]
  return { earlier: before < start ? null : before, later: to >= last ? null : after < last ? after : last }
}

/** One call. A teacher sees the days on which the child was in a class of theirs. */
export async function readWeek({ student, to }: Asked, request: Request): Promise<WeekView> {
  const { today } = request
  const dates = daysUpTo(to, daysOfWeek)
  const asked = { student, page: '学生的一周', what: 'days' as const, day: to, fields: fieldsOfDays(dates) }
  const { known, child } = await readChild(request, asked)
  const { settings } = known
  refuseOutside(to, settings.calendar, today)
  const { name, roll } = child.profile
  const days = dates.map((day) =>
    maySee(known, child, day) ? dayOf(child, roll, day, settings, today) : closedDay(day, settings),
  )
  const norms = normsOf(settings, classOn(roll, to))
  const { academicYear } = settings.calendar
  const begins = { year: academicYear.start, roll: roll.enrolledOn }
  return { student, name, norms, days, begins, ...neighbours(to, academicYear, today) }
}

/** The action `week`: seven days of a child, for its guardians and whoever logs for them. */
import * as z from 'zod/mini'
import type { Settings } from '../../../shared/books'
import { addDays, type Period, within } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { date, id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { refuseIf } from '../../../shared/records/parse'
import { sleep } from '../../../shared/records/sleep'
import { classOn } from '../../../shared/roll'
import { roleHeld } from '../../../shared/roles/index'
import type { WeekView } from '../../../shared/views/family'
import { type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { closedDay, dayOf, daysOfWeek, daysUpTo, fieldsOfDays, normsOf } from './days'
import { type Child, type Known, readKnown } from './viewer'

export const weekInput = z.strictObject({ student: id(), to: date() })
type Asked = z.output<typeof weekInput>

/** Those who may log a child's days may see them. */
export const weekReaders = sleep.by

/** Whoever is neither a guardian nor logs for one learns nothing, not even whether there is such a child. */
const isReader = ({ caller }: Known, { profile }: Child, day: string) =>
  roleHeld(weekReaders, caller, { pupil: profile, class: classOn(profile.roll, day) }) !== undefined

function childFor(known: Known, child: Ledger | undefined, to: string): Child {
  if (child?.profile === undefined || !isReader(known, child as Child, to)) {
    throw new Refusal('forbidden', null, { subject: '学生的一周' })
  }
  return child as Child
}

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
  const { school, today } = request
  const dates = daysUpTo(to, daysOfWeek)
  const place = ledgerId(school, 'pupil', student)
  const known = await readKnown(request, [place], ['profile', ...fieldsOfDays(dates)])
  const { settings, read } = known
  const child = childFor(
    known,
    read.find(({ _id }) => _id === place),
    to,
  )
  refuseOutside(to, settings.calendar, today)
  const { name, roll } = child.profile
  const days = dates.map((day) =>
    isReader(known, child, day) ? dayOf(child, roll, day, settings, today) : closedDay(day, settings),
  )
  const norms = normsOf(settings, classOn(roll, to))
  const { academicYear } = settings.calendar
  const begins = { year: academicYear.start, roll: roll.enrolledOn }
  return { student, name, norms, days, begins, ...neighbours(to, academicYear, today) }
}

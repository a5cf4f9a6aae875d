/** The action `day`: a class on an earlier day, so that what was forgotten can still be logged. */
import * as z from 'zod/mini'
import type { Settings } from '../../../shared/books'
import { addDays, isSchoolDay } from '../../../shared/calendar'
import { policyOf } from '../../../shared/policy/policy'
import { Refusal } from '../../../shared/problems'
import { date, id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { OtherDay } from '../../../shared/views/teacher'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { classDay, readMonths } from './class-day'
import { classFor, classTeachers } from './own-class'
import { readKnown } from './viewer'

export const dayInput = z.strictObject({ class: id(), date: date() })
type Asked = z.output<typeof dayInput>

/** Days after which the school's own records may no longer come. */
export const backfillDays = ({ policy }: Settings): number => policyOf(policy).backfillDays.teacher

/** A day is looked at as long as it may be logged. */
export function refuseClosedDay(day: string, settings: Settings, today: string): void {
  const field = `「${labelOf('date')}」`
  if (day > today) throw new Refusal('future', 'date', { field })
  const days = backfillDays(settings)
  if (day < addDays(today, -days)) throw new Refusal('too_late', 'date', { field, days: String(days) })
}

/** Three calls at once: the caller, the books of the class, and the months that the day's week lies in. */
export async function readDay({ class: own, date: day }: Asked, request: Request): Promise<OtherDay> {
  const { school, today } = request
  const [known, books, months] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', own)], ['class', 'pupils']),
    readMonths(request, [own], day),
  ])
  const found = classFor(known, own, classTeachers, '班级的一天')
  const { settings } = known
  refuseClosedDay(day, settings, today)
  return {
    ...{ today, isSchoolDay: isSchoolDay(settings.calendar, day) },
    own: classDay(request, found, day, { settings, books, months }),
  }
}

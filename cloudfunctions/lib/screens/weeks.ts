/** The action `weeks`: what a child's last twelve weeks came to, for those who may see its days. */
import * as z from 'zod/mini'
import { addDays } from '../../../shared/calendar'
import { id } from '../../../shared/records/fields'
import { classOn } from '../../../shared/roll'
import type { WeeksView } from '../../../shared/views/child'
import type { Request } from '../serve'
import { maySee, readChild } from './child'
import { daysOfWeek, daysUpTo, fieldsOfDays, normsOf } from './days'
import { weekEnds, weekSum } from './week-sums'

export const weeksInput = z.strictObject({ student: id() })

const weeksShown = 12

const later = (a: string, b: string) => (a > b ? a : b)

/** One call. Of each week a teacher sees all or nothing: the child must have been theirs on its first and last day. */
export async function readWeeks(
  { student }: z.output<typeof weeksInput>,
  request: Request,
): Promise<WeeksView> {
  const { today } = request
  const fields = fieldsOfDays(daysUpTo(today, weeksShown * daysOfWeek))
  const { known, child } = await readChild(request, {
    ...{ student, page: '学生的各周', what: 'weeks', day: today, fields },
  })
  const { name, roll } = child.profile
  const { calendar } = known.settings
  const last = today < calendar.academicYear.end ? today : calendar.academicYear.end
  const ends = weekEnds(last, weeksShown, later(calendar.academicYear.start, roll.enrolledOn))
  const seen = ends.filter((to) =>
    [addDays(to, 1 - daysOfWeek), to].every((day) => maySee(known, child, day)),
  )
  const norms = normsOf(known.settings, classOn(roll, last))
  return { student, name, norms, weeks: seen.map((to) => weekSum(child, to)) }
}

/** The action `pupilVisits`: the home visits to a pupil of a class this academic year, as they stand. */
import * as z from 'zod/mini'
import { type Period, within } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { roleHeld } from '../../../shared/roles/index'
import { isWriter } from '../../../shared/roles/permission'
import type { Caller } from '../../../shared/roles/role'
import { isIn } from '../../../shared/roll'
import type { PupilVisits, VisitAnswer, VisitView } from '../../../shared/views/teacher'
import { noteRead } from '../access-log'
import { inForce, type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { classFor, classReaders } from './own-class'
import { taskField, tasksIn } from './task-views'
import { readKnown } from './viewer'

export const pupilVisitsInput = z.strictObject({ class: id(), student: id() })
type Asked = z.output<typeof pupilVisitsInput>
type Current = NonNullable<ReturnType<typeof inForce>>

const dayAndTime = ({ value, at }: Current) => `${String(value.date)} ${at}`

/** What the family says of a visit as it stands: an answer from before its last correction is none to it. */
function answerTo(visit: Current, answer: Current | undefined): VisitAnswer {
  if (answer === undefined) return 'waiting'
  if (answer.at < visit.at) return 'changed'
  return answer.value.took_place === true ? 'confirmed' : 'denied'
}

/** Only its author may change a visit. */
function visitsTo({ records }: Ledger, caller: Caller, year: Period): VisitView[] {
  return Object.entries(records.home_visit ?? {})
    .map(([key, versions]) => ({
      current: inForce(versions),
      answer: inForce(records.visit_answer?.[key] ?? []),
    }))
    .flatMap(({ current, answer }) => (current ? [{ current, answer }] : []))
    .filter(({ current }) => within(year, String(current.value.date)))
    .sort((a, b) => dayAndTime(b.current).localeCompare(dayAndTime(a.current)))
    .map(({ current, answer }) => {
      const { student: _student, ...fields } = current.value
      return { ...fields, mine: isWriter(caller, current.by), answer: answerTo(current, answer) } as VisitView
    })
}

/** One call, and one that notes it. Whoever may not ask for the class learns nothing of its pupils. */
export async function readPupilVisits(asked: Asked, request: Request): Promise<PupilVisits> {
  const { school, today } = request
  const { class: own, student } = asked
  const place = ledgerId(school, 'pupil', student)
  const fields = ['profile', 'records.home_visit', 'records.visit_answer', taskField]
  const known = await readKnown(request, [place], fields)
  classFor(known, own, classReaders, '班级家访')
  const found = known.read.find(({ _id }) => _id === place)
  if (!found?.profile || !isIn(found.profile.roll, own, today))
    throw new Refusal('not_found', 'student', { field: `「${labelOf('student')}」` })
  const role = roleHeld(classReaders, known.caller, { class: own })
  await noteRead(request, known, { what: 'visits', role, students: [student], classes: [own] })
  const year = known.settings.calendar.academicYear
  const visits = visitsTo(found, known.caller, year)
  return { student, name: found.profile.name, visits, tasks: tasksIn(found) }
}

/** The action `pupilVisits`: the home visits to a pupil of a class this academic year, as they stand. */
import * as z from 'zod/mini'
import { type Period, within } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { isIn } from '../../../shared/roll'
import type { PupilVisits, VisitView } from '../../../shared/views/teacher'
import { inForce, type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readKnown } from './viewer'
import { nameFor } from './visits'

export const pupilVisitsInput = z.strictObject({ class: id(), student: id() })
type Asked = z.output<typeof pupilVisitsInput>
type Current = NonNullable<ReturnType<typeof inForce>>

const dayAndTime = ({ value, at }: Current) => `${String(value.date)} ${at}`

/** Only its author may change a visit. */
function visitsTo({ records }: Ledger, caller: string, year: Period): VisitView[] {
  return Object.values(records.home_visit ?? {})
    .flatMap((versions) => inForce(versions) ?? [])
    .filter(({ value }) => within(year, String(value.date)))
    .sort((a, b) => dayAndTime(b).localeCompare(dayAndTime(a)))
    .map(({ by, value: { student: _student, ...fields } }) => {
      return { ...fields, mine: by === caller } as VisitView
    })
}

/** One call. Whoever may not ask for the class learns nothing of its pupils. */
export async function readPupilVisits(asked: Asked, request: Request): Promise<PupilVisits> {
  const { school, caller, today } = request
  const { class: own, student } = asked
  const place = ledgerId(school, 'pupil', student)
  const known = await readKnown(request, [place], ['profile', 'records.home_visit'])
  nameFor(known, own)
  const found = known.read.find(({ _id }) => _id === place)
  if (!found?.profile || !isIn(found.profile.roll, own, today))
    throw new Refusal('not_found', 'student', { field: `「${labelOf('student')}」` })
  const year = known.settings.calendar.academicYear
  return { student, name: found.profile.name, visits: visitsTo(found, caller, year) }
}

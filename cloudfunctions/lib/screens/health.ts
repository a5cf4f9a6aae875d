/** The action `health`: what is recorded of the fitness or the eyesight of a class this year, pupil by pupil. */
import * as z from 'zod/mini'
import { academicYearOf } from '../../../shared/calendar'
import { joinKey } from '../../../shared/keys'
import { id, oneOf } from '../../../shared/records/fields'
import { eyesight, fitness } from '../../../shared/records/health'
import { roleHeld } from '../../../shared/roles/index'
import type { ByChoice } from '../../../shared/roles/permission'
import { count } from '../../../shared/tallies/counters'
import { grades, type HealthView, healthKinds, type PupilInHealth } from '../../../shared/views/health'
import { noteRead } from '../access-log'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { classFor } from './own-class'
import { type Pupil, pupilsIn } from './pupils'
import { readKnown } from './viewer'

export const healthInput = z.strictObject({ class: id(), kind: oneOf(healthKinds) })
type Asked = z.output<typeof healthInput>

/** Who may enter it sees it. */
export const healthReaders = {
  field: 'kind',
  by: { fitness: fitness.by, eyesight: eyesight.by },
} satisfies ByChoice

/** What the sums of a pupil say of a year. */
export function healthOf(
  { tally }: Pick<Pupil, 'tally'>,
  kind: Asked['kind'],
  year: string,
): PupilInHealth['value'] {
  const has = (label: string) => count(tally[kind], joinKey(year, label)) > 0
  if (kind === 'fitness') return grades.find(has) ?? null
  if (!has('examined')) return null
  return has('myopic') ? 'myopic' : 'clear'
}

/** Two calls at once, and one that notes it. */
export async function readHealth({ class: own, kind }: Asked, request: Request): Promise<HealthView> {
  const { school, today } = request
  const [known, books] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', own)], ['class', 'pupils']),
  ])
  const readers = healthReaders.by[kind]
  const { name } = classFor(known, own, readers, '体质健康和视力')
  const year = academicYearOf(known.settings.calendar, today)
  const pupils = pupilsIn(books, own, today).map((pupil): PupilInHealth => ({
    ...{ student: pupil.student, name: pupil.name, value: healthOf(pupil, kind, year) },
  }))
  const students = pupils.filter(({ value }) => value !== null).map(({ student }) => student)
  await noteRead(request, known, { what: 'health', role: roleHeld(readers, known.caller, {}), students })
  return { class: own, name, kind, year, pupils }
}

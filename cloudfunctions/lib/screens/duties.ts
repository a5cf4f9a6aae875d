/** The action `duties`: what a delegate may enter, class by class; and for whoever leads the school, who enters it too. */
import { academicYearOf } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { exercise } from '../../../shared/records/exercise'
import { eyesight, fitness } from '../../../shared/records/health'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import type { ClassInHealth, DutiesView, Duty, HealthKind } from '../../../shared/views/health'
import type { Request } from '../serve'
import { classIdsOf } from '../settings'
import { readClasses } from '../store/books'
import { healthOf } from './health'
import { pupilsIn } from './pupils'
import { childrenOf, readChildren, readKnown, viewerOf } from './viewer'

export const dutyReaders: readonly RoleName[] = ['principal', 'admin', 'sportsDelegate', 'schoolDoctor']

const allowed: Record<Duty, readonly RoleName[]> = {
  exercise: exercise.by,
  fitness: fitness.by,
  eyesight: eyesight.by,
}

/** Three calls: who asks and their children at once, then the books of the classes. */
export async function readDuties(request: Request): Promise<DutiesView> {
  const [known, read] = await Promise.all([readKnown(request), readChildren(request)])
  const { settings, member, caller } = known
  if (roleHeld(dutyReaders, caller, {}) === undefined)
    throw new Refusal('forbidden', null, { subject: '专项记录' })
  const books = await readClasses(classIdsOf(settings), ['class', 'pupils'])
  const { today } = request
  const year = academicYearOf(settings.calendar, today)
  const inHealth = ({ id, name }: { id: string; name: string }): ClassInHealth => {
    const pupils = pupilsIn(books, id, today)
    const recorded = (kind: HealthKind) => pupils.filter((one) => healthOf(one, kind, year) !== null).length
    const counts = { fitness: recorded('fitness'), eyesight: recorded('eyesight') }
    return { class: id, name, size: pupils.length, ...counts }
  }
  return {
    viewer: viewerOf(settings, member, childrenOf(read, settings, today), today),
    year,
    duties: (['exercise', 'fitness', 'eyesight'] as const).filter(
      (duty) => roleHeld(allowed[duty], caller, {}) !== undefined,
    ),
    classes: settings.classes.map(inHealth),
  }
}

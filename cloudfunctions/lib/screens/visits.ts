/** The action `visits`: the pupils of a class, those not yet visited at home first. */
import * as z from 'zod/mini'
import type { ClassBooks } from '../../../shared/books'
import { textOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { isIn } from '../../../shared/roll'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import { count } from '../../../shared/tallies/counters'
import type { VisitsView } from '../../../shared/views/teacher'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { byName, type Known, readKnown } from './viewer'

export const visitsInput = z.strictObject({ class: id() })
type Asked = z.output<typeof visitsInput>

export const visitsReaders: readonly RoleName[] = ['teacher', 'principal', 'admin']

/** The name of the class, for those who may ask. */
export function nameFor({ caller, settings }: Known, asked: string): string {
  if (roleHeld(visitsReaders, caller, { class: asked }) === undefined) {
    throw new Refusal('forbidden', null, { subject: '班级家访' })
  }
  const found = settings.classes.find((one) => one.id === asked)
  if (found === undefined) throw new Refusal('not_found', 'class', { field: `「${labelOf('class')}」` })
  return found.name
}

/** The pupils in the class today; visits are those in person of this academic year. */
function pupilsOf(books: ClassBooks | undefined, own: string, today: string): VisitsView['pupils'] {
  return Object.entries(books?.pupils ?? {})
    .filter(([, { roll }]) => isIn(roll, own, today))
    .map(([key, { name, tally }]) => ({
      ...{ student: textOf(key), name, visits: count(tally.home_visit, 'in_person') },
    }))
    .sort((a, b) => Number(a.visits > 0) - Number(b.visits > 0) || byName(a, b))
}

/** Two calls, at once. */
export async function readVisits({ class: own }: Asked, request: Request): Promise<VisitsView> {
  const { school, today } = request
  const [known, [books]] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', own)], ['class', 'pupils']),
  ])
  const name = nameFor(known, own)
  return { class: own, name, today, pupils: pupilsOf(books, own, today) }
}

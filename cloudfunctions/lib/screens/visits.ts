/** The action `visits`: the pupils of a class, and how often each was visited at home. */
import * as z from 'zod/mini'
import type { ClassBooks } from '../../../shared/books'
import { id } from '../../../shared/records/fields'
import { count } from '../../../shared/tallies/counters'
import type { VisitsView } from '../../../shared/views/teacher'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { classFor, classReaders } from './own-class'
import { pupilsIn } from './pupils'
import { readKnown } from './viewer'

export const visitsInput = z.strictObject({ class: id() })
type Asked = z.output<typeof visitsInput>

/** The pupils in the class today; visits are those in person of this academic year. */
function pupilsOf(books: readonly ClassBooks[], own: string, today: string): VisitsView['pupils'] {
  return pupilsIn(books, own, today).map(({ student, name, tally }) => {
    return { student, name, visits: count(tally.home_visit, 'in_person') }
  })
}

/** Two calls, at once. */
export async function readVisits({ class: own }: Asked, request: Request): Promise<VisitsView> {
  const { school, today } = request
  const [known, books] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', own)], ['class', 'pupils']),
  ])
  const { name } = classFor(known, own, classReaders, '班级家访')
  const isTaught = known.member?.classes.includes(own) ?? false
  return { class: own, name, today, isTaught, pupils: pupilsOf(books, own, today) }
}

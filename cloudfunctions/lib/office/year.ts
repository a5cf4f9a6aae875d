/**
 * The action `year`: the next academic year as it would be. What it would bring is shown, and nothing is changed; then it
 * is decided on (plan-year.ts), and begun in pieces of which nothing is seen until the last (begin-year.ts).
 */
import type { LastYear, SchoolClass, Settings } from '../../../shared/books'
import { addDays, type Calendar } from '../../../shared/calendar'
import { textOf } from '../../../shared/keys'
import { examinedIn, newClasses, nextCalendar, proposedFate } from '../../../shared/next-year'
import { gather } from '../../../shared/requirements/evidence'
import { isIn } from '../../../shared/roll'
import type { Merged, OwnClass, YearView } from '../../../shared/views/office'
import type { Request } from '../serve'
import { classIdsOf } from '../settings'
import { readClasses, type StoredClass } from '../store/books'
import type { Desk } from './desk'
import { recountingOf } from './recount'
import { closedIn, nextTerm, readTermsDesk } from './terms'

/** What was decided of the next year, as long as it is not in force. */
export interface NextYear {
  mutation: string
  calendar: Calendar
  classes: SchoolClass[]
  lastYear: LastYear
  leaveOn: string
  /** Classes whose pupils leave. */
  leaving: string[]
  /** Classes whose pupils move into another one. */
  merged: Merged[]
  /** How many pupils there are to leave or to move. */
  of: number
}

export const readAllBooks = ({ settings }: Desk): Promise<StoredClass[]> =>
  readClasses(classIdsOf(settings), ['class', 'pupils', 'months'])

/** Why the next year cannot be begun yet. */
export function missingIn(desk: Desk): string[] {
  const { term } = desk.settings.calendar
  const next = nextTerm(desk.settings)
  return [
    closedIn(desk, term) === undefined && `先结束「${term.name}」`,
    next !== undefined && `「${next.name}」还没有进行，先开始并结束它`,
    recountingOf(desk) !== null && '等按新校历的重新计算完成',
  ].filter((words): words is string => words !== false)
}

/** Pupils of some classes who are in them on a day, by id. */
export function pupilsIn(books: readonly StoredClass[], own: readonly string[], day: string): string[] {
  return books
    .filter((one) => own.includes(one.class))
    .flatMap((one) =>
      Object.entries(one.pupils).flatMap(([key, { roll }]) =>
        // Whoever comes on that very day cannot leave on it.
        isIn(roll, one.class, day) && roll.enrolledOn < day ? [textOf(key)] : [],
      ),
    )
}

/** Classes whose pupils leave or move. */
export const emptiedBy = ({ leaving, merged }: Pick<NextYear, 'leaving' | 'merged'>): string[] => [
  ...leaving,
  ...merged.map(({ from }) => from),
]

/** The examinations of the year that ends, over those who are on the roll today. */
export function examined({ settings, ledger }: Desk, books: StoredClass[], today: string): LastYear {
  const { staff = {}, results = {}, tally } = ledger
  const { pupils } = gather({ settings, staff, results, tally }, books, today)
  return examinedIn(settings.calendar.academicYear.name, pupils)
}

/** The first day of the next year, or tomorrow: who leaves is on the roll until then, and this year's card stays. */
const firstLeaveOn = (settings: Settings, today: string): string => {
  const first = nextCalendar(settings).academicYear.start
  return first > today ? first : addDays(today, 1)
}

/** What becomes of a class: as it was decided, or as it is proposed. */
function fateIn({ settings, ledger: { nextYear: decided } }: Desk, one: SchoolClass) {
  if (decided === undefined) return { fate: proposedFate(settings, one) }
  const merged = decided.merged.find(({ from }) => from === one.id)
  if (merged) return { fate: 'merges' as const, into: merged.into }
  return { fate: decided.leaving.includes(one.id) ? ('leaves' as const) : ('up' as const) }
}

const ownIn = (desk: Desk, books: readonly StoredClass[], today: string): OwnClass[] =>
  desk.settings.classes.map((one) => ({
    ...{ ...one, pupils: pupilsIn(books, [one.id], today).length },
    ...fateIn(desk, one),
  }))

export async function yearView(desk: Desk, { today }: Request): Promise<YearView> {
  const { settings, ledger } = desk
  const books = await readAllBooks(desk)
  const decided = ledger.nextYear
  const left = decided ? pupilsIn(books, emptiedBy(decided), decided.leaveOn).length : 0
  const isNew = ({ id }: SchoolClass) => !settings.classes.some((one) => one.id === id)
  return {
    ...{ year: nextCalendar(settings).academicYear.name, today, missing: missingIn(desk) },
    calendar: decided?.calendar ?? nextCalendar(settings),
    own: ownIn(desk, books, today),
    fresh: decided?.classes.filter(isNew) ?? newClasses(settings),
    leaveOn: decided && decided.leaveOn > today ? decided.leaveOn : firstLeaveOn(settings, today),
    lastYear: decided?.lastYear ?? examined(desk, books, today),
    underWay: decided ? { done: decided.of - left, of: decided.of } : null,
  }
}

/** What the next year would bring. Nothing is changed. Two calls, classes + 2 documents. */
export async function readYear(request: Request): Promise<YearView> {
  return yearView(await readTermsDesk(request), request)
}

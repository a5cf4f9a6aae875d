/** The actions `timetables` and `timetable`: the weekly lessons of the classes, against the plan of their grades. */
import * as z from 'zod/mini'
import type { ClassBooks, SchoolClass, Settings } from '../../../shared/books'
import { id } from '../../../shared/records/fields'
import { againstPlan } from '../../../shared/requirements/02-curriculum'
import { isIn } from '../../../shared/roll'
import { merge } from '../../../shared/tallies/tally'
import type { ClassTimetable, Lessons, TimetablesView, TimetableView } from '../../../shared/views/affairs'
import { inForce, type Ledger, ledgerId, periodOf } from '../ledger'
import type { Request } from '../serve'
import { classIdsOf } from '../settings'
import { readClasses } from '../store/books'
import { readLedgers } from '../store/ledgers'
import { classNamed, refuseOthers } from './leaders'
import { readKnown } from './viewer'

export const timetableInput = z.strictObject({ class: id() })
type Asked = z.output<typeof timetableInput>

const subject = '课程表'

/** Where the records of a class are that have no date. */
const placeOf = (school: string, own: string) => ledgerId(school, 'class', own, periodOf({}))

/** As the card has it: the sums of the class's books, by the rule of requirement 2. */
function classTimetable(
  { id: own, name, grade }: SchoolClass,
  { plan }: Settings,
  all: readonly ClassBooks[],
  today: string,
): ClassTimetable {
  const books = all.find((one) => one.class === own)
  const { timetable } = merge(Object.values(books?.months ?? {}).map(({ tally }) => tally))
  const size = Object.values(books?.pupils ?? {}).filter(({ roll }) => isIn(roll, own, today)).length
  const against = timetable === undefined ? null : againstPlan(timetable, grade, plan)
  return { class: own, name, grade, size, against }
}

/** Two calls: who asks, then the books of the classes. */
export async function readTimetables(request: Request): Promise<TimetablesView> {
  const { today } = request
  const { caller, settings } = await readKnown(request)
  refuseOthers(caller, subject)
  const books = await readClasses(classIdsOf(settings), ['class', 'pupils', 'months'])
  const classes = settings.classes.map((own) => classTimetable(own, settings, books, today))
  return { today, classes }
}

function lessonsIn(read: readonly Ledger[], place: string): Lessons[] | null {
  const ledger = read.find(({ _id }) => _id === place)
  const current = inForce(ledger?.records.timetable?.only ?? [])?.value
  return current === undefined ? null : (current.lessons as Lessons[])
}

/** Two calls: who asks, then the timetables of the grade's classes. */
export async function readTimetable({ class: asked }: Asked, request: Request): Promise<TimetableView> {
  const { school } = request
  const { caller, settings } = await readKnown(request)
  refuseOthers(caller, subject)
  const { id: own, name, grade } = classNamed(settings, asked)
  const ofGrade = settings.classes.filter((one) => one.grade === grade)
  const places = ofGrade.map((one) => placeOf(school, one.id))
  const read = await readLedgers(places, ['records.timetable'])
  const others = ofGrade.flatMap((one) => {
    const lessons = one.id === own ? null : lessonsIn(read, placeOf(school, one.id))
    return lessons === null ? [] : [{ class: one.id, name: one.name, lessons }]
  })
  return {
    ...{ class: own, name, grade, lessons: lessonsIn(read, placeOf(school, own)), others },
    plan: settings.plan.filter((row) => row.grade === grade),
  }
}

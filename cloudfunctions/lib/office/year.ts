/**
 * The actions `year`, `planYear` and `beginYear`: the next academic year. What it would bring is shown first; what is
 * decided is put beside the settings; then pieces follow, of which nothing is seen until the last: pupils of the last
 * grade leave on a day that is still to come, new classes get books, and one write puts the new year in force.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import type { LastYear, SchoolClass, Settings } from '../../../shared/books'
import { addDays, type Calendar } from '../../../shared/calendar'
import { textOf } from '../../../shared/keys'
import { examinedIn, newClasses, nextCalendar, promoted } from '../../../shared/next-year'
import { Refusal } from '../../../shared/problems'
import { date, id } from '../../../shared/records/fields'
import { parseItem } from '../submission'
import { refuseIf } from '../../../shared/records/parse'
import { gather } from '../../../shared/requirements/evidence'
import { isIn } from '../../../shared/roll'
import { wrongCalendar, wrongClasses } from '../../../shared/setting-up'
import type { YearView } from '../../../shared/views/office'
import { emptyBooks } from '../import'
import { ledgerId } from '../ledger'
import { settingsParts } from '../roster'
import type { Request } from '../serve'
import { classIdsOf } from '../settings'
import { readClasses, type StoredClass } from '../store/books'
import { endNextYear, noteNextYear } from '../store/next-year'
import { insertClasses } from '../store/schools'
import { submit } from '../submit'
import { isDone, keepDecided, partsAsKept } from './change-settings'
import type { Desk } from './desk'
import { recountFrom, recountingOf } from './recount'
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
  /** How many pupils there are to leave. */
  of: number
}

/** Pupils who are taken off the roll in one piece: three calls for each, and those of one class at once. */
const pupilsAtOnce = 40

const { calendar, classes } = settingsParts
export const planInput = z.strictObject({ mutation: id(), calendar, classes, leaveOn: date() })
export const beginInput = z.strictObject({ mutation: id() })

const refuse = (field: string | null, cure: string) =>
  new Refusal('invalid', field, { field: '「新学年」', cure })

const readAllBooks = ({ settings }: Desk) => readClasses(classIdsOf(settings), ['class', 'pupils', 'months'])

/** Why the next year cannot be begun yet. */
function missingIn(desk: Desk): string[] {
  const { term } = desk.settings.calendar
  const next = nextTerm(desk.settings)
  return [
    closedIn(desk, term) === undefined && `先结束「${term.name}」`,
    next !== undefined && `「${next.name}」还没有进行，先开始并结束它`,
    recountingOf(desk) !== null && '等按新校历的重新计算完成',
  ].filter((words): words is string => words !== false)
}

/** Pupils of some classes who are still on the roll on a day, by id. */
function pupilsIn(books: readonly StoredClass[], own: readonly string[], day: string): string[] {
  return books
    .filter((one) => own.includes(one.class))
    .flatMap((one) =>
      Object.entries(one.pupils).flatMap(([key, { roll }]) =>
        // Whoever comes on that very day cannot leave on it.
        isIn(roll, one.class, day) && roll.enrolledOn < day ? [textOf(key)] : [],
      ),
    )
}

/** The examinations of the year that ends, over those who are on the roll today. */
function examined({ settings, ledger }: Desk, books: StoredClass[], today: string): LastYear {
  const { staff = {}, results = {}, tally } = ledger
  const { pupils } = gather({ settings, staff, results, tally }, books, today)
  return examinedIn(settings.calendar.academicYear.name, pupils)
}

/** The first day of the next year, or tomorrow: who leaves is on the roll until then, and this year's card stays. */
const firstLeaveOn = (settings: Settings, today: string): string => {
  const first = nextCalendar(settings).academicYear.start
  return first > today ? first : addDays(today, 1)
}

async function viewOf(desk: Desk, { today }: Request): Promise<YearView> {
  const { settings, ledger } = desk
  const books = await readAllBooks(desk)
  const { staying, leaving } = promoted(settings)
  const decided = ledger.nextYear
  const left = decided ? pupilsIn(books, decided.leaving, decided.leaveOn).length : 0
  return {
    ...{ year: nextCalendar(settings).academicYear.name, today, missing: missingIn(desk) },
    calendar: decided?.calendar ?? nextCalendar(settings),
    classes: decided?.classes ?? [...newClasses(settings), ...staying],
    leaving: leaving.map((one) => ({ ...one, pupils: pupilsIn(books, [one.id], today).length })),
    leaveOn: decided?.leaveOn ?? firstLeaveOn(settings, today),
    lastYear: decided?.lastYear ?? examined(desk, books, today),
    underWay: decided ? { done: decided.of - left, of: decided.of } : null,
  }
}

/** What the next year would bring. Nothing is changed. Two calls, classes + 2 documents. */
export async function readYear(request: Request): Promise<YearView> {
  return viewOf(await readTermsDesk(request), request)
}

type Planned = z.output<typeof planInput>

/** A class goes up by one grade or its pupils leave; a new one has an id that no class of the school has. */
function refuseWrong({ calendar: next, classes: given, leaveOn }: Planned, desk: Desk, today: string): void {
  refuseIf(wrongCalendar(next))
  refuseIf(wrongClasses(given))
  const [missing] = missingIn(desk)
  if (missing !== undefined) throw refuse(null, missing)
  const { academicYear, term } = desk.settings.calendar
  if (next.academicYear.start <= academicYear.start || next.academicYear.start <= term.end)
    throw refuse('calendar', `新学年应在「${term.name}」结束（${term.end}）以后开始`)
  if (leaveOn <= today) throw refuse('leaveOn', '离校日期应晚于今天')
  const wrong = desk.settings.classes.find((one) => {
    const after = given.find(({ id: own }) => own === one.id)
    return after !== undefined && after.grade !== one.grade + 1
  })
  if (wrong) throw refuse('classes', `「${wrong.name}」在新学年应升一个年级`)
}

/**
 * Decides on the next year. Until {@link beginYear} has come to its end this year stays in force, and it may be decided
 * anew. Three calls and two to read.
 */
export async function planYear(planned: Planned, request: Request): Promise<YearView> {
  const desk = await readTermsDesk(request)
  refuseWrong(planned, desk, request.today)
  const books = await readAllBooks(desk)
  const { mutation, calendar: next, classes: given, leaveOn } = planned
  const leaving = desk.settings.classes.filter((one) => !given.some((after) => after.id === one.id))
  const own = leaving.map((one) => one.id)
  const decided: NextYear = {
    ...{ mutation, calendar: next, classes: given, leaveOn, leaving: own },
    lastYear: desk.ledger.nextYear?.lastYear ?? examined(desk, books, request.today),
    of: pupilsIn(books, own, request.today).length,
  }
  await noteNextYear(desk.ledger._id, decided)
  return readYear(request)
}

/** A mutation id of its own for each pupil, the same at every try. */
const idOf = (mutation: string, student: string): string =>
  createHash('sha256')
    .update(JSON.stringify([mutation, student]))
    .digest('base64url')

/** Takes some of those who leave off the roll, from a day that is still to come; whether any were left. */
async function someLeave({ leaving, leaveOn, mutation }: NextYear, request: Request): Promise<boolean> {
  const books = await readClasses(
    leaving.map((own) => ledgerId(request.school, 'class', own)),
    ['class', 'pupils'],
  )
  const students = pupilsIn(books, leaving, leaveOn).slice(0, pupilsAtOnce)
  const submissions = students.map((student) =>
    parseItem({ mutation: idOf(mutation, student), record: { type: 'leave', student, date: leaveOn } }, [
      'leave',
    ]),
  )
  const answers = await submit(request, submissions)
  const refused = answers.find((answer) => !answer.ok)
  if (refused?.ok === false)
    throw Object.assign(new Refusal(refused.problem.code), { problem: refused.problem })
  return students.length > 0
}

/** Books for the classes that are new. */
async function makeBooks({ classes: given }: NextYear, { settings }: Desk, school: string): Promise<void> {
  const fresh = given.filter(({ id: own }) => !settings.classes.some((one) => one.id === own))
  for (const one of fresh) await insertClasses([emptyBooks(school, one.id)])
}

/**
 * One piece of beginning the year; asked for again until `underWay` is null. The last one puts calendar, classes and
 * baselines in force together, and everything is added up anew from there.
 */
export async function beginYear(request: Request): Promise<Pick<YearView, 'underWay'>> {
  const desk = await readTermsDesk(request)
  const decided = desk.ledger.nextYear
  if (decided === undefined) return { underWay: null }
  if (decided.leaveOn <= request.today) throw refuse('leaveOn', '离校日期已经到了，请重新确认新学年的安排')
  // What was decided puts itself in force once, whoever asks for the pieces.
  const isInForce = isDone(desk, decided.mutation)
  if (!isInForce && (await someLeave(decided, request))) {
    return { underWay: (await viewOf(desk, request)).underWay }
  }
  await makeBooks(decided, desk, request.school)
  const { calendar: next, classes: given, lastYear } = decided
  const parts = partsAsKept({ calendar: next, classes: given, lastYear })
  if (!isInForce) await keepDecided(desk, request, decided.mutation, parts, { recount: recountFrom(request) })
  await endNextYear(desk.ledger._id, decided)
  return { underWay: null }
}

/**
 * The action `beginYear`: pieces, of which nothing is seen until the last. Pupils of the classes that are over leave or move
 * on a day that is still to come, new classes get books, and one write puts the new year in force.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { mayBeginOn } from '../../../shared/next-year'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import type { YearView } from '../../../shared/views/office'
import { emptyBooks } from '../import'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses, type StoredClass } from '../store/books'
import { endNextYear } from '../store/next-year'
import { insertClasses } from '../store/schools'
import { parseItem } from '../submission'
import { submit } from '../submit'
import { isDone, keepDecided, partsAsKept } from './change-settings'
import type { Desk } from './desk'
import { recountFrom } from './recount'
import { refuseYear } from './refuse-year'
import { readTermsDesk } from './terms'
import { emptiedBy, type NextYear, pupilsIn, yearView } from './year'

/** Pupils who leave or move in one piece: three calls for each, and those of one class at once. */
const pupilsAtOnce = 40

export const beginInput = z.strictObject({ mutation: id() })

/** A mutation id of its own for each pupil, the same at every try. */
const idOf = (mutation: string, student: string): string =>
  createHash('sha256')
    .update(JSON.stringify([mutation, student]))
    .digest('base64url')

/** By which records the pupils of the classes that are over leave the school, or move into another class. */
function goingIn({ leaving, merged, leaveOn: date }: NextYear, books: readonly StoredClass[]) {
  const of = (own: readonly string[]) => pupilsIn(books, own, date)
  return [
    ...of(leaving).map((student) => ({ type: 'leave', student, date })),
    ...merged.flatMap(({ from, into }) =>
      of([from]).map((student) => ({ type: 'transfer', student, class: into, date })),
    ),
  ]
}

/** Takes some of those who leave or move out of their classes, from a day still to come; whether any were left. */
async function someGo(decided: NextYear, request: Request): Promise<boolean> {
  const books = await readClasses(
    emptiedBy(decided).map((own) => ledgerId(request.school, 'class', own)),
    ['class', 'pupils'],
  )
  const records = goingIn(decided, books).slice(0, pupilsAtOnce)
  const submissions = records.map((record) =>
    parseItem({ mutation: idOf(decided.mutation, record.student), record }, ['leave', 'transfer']),
  )
  const answers = await submit(request, submissions)
  const refused = answers.find((answer) => !answer.ok)
  if (refused?.ok === false)
    throw Object.assign(new Refusal(refused.problem.code), { problem: refused.problem })
  return records.length > 0
}

/** Books for the classes that are new. */
async function makeBooks({ classes: given }: NextYear, { settings }: Desk, school: string): Promise<void> {
  const fresh = given.filter(({ id: own }) => !settings.classes.some((one) => one.id === own))
  for (const one of fresh) await insertClasses([emptyBooks(school, one.id)])
}

/**
 * One piece of beginning the year, from its eve on; asked for again until `underWay` is null. The last one puts calendar, classes and
 * baselines in force together, and everything is added up anew from there.
 */
export async function beginYear(request: Request): Promise<Pick<YearView, 'underWay'>> {
  const desk = await readTermsDesk(request)
  const decided = desk.ledger.nextYear
  if (decided === undefined) return { underWay: null }
  const from = mayBeginOn(decided.calendar)
  if (request.today < from) throw refuseYear('calendar', `安排已保存，${from} 起才能让它生效`)
  if (decided.leaveOn <= request.today)
    throw refuseYear('leaveOn', '离校日期已经到了，请重新确认新学年的安排')
  // What was decided puts itself in force once, whoever asks for the pieces.
  const isInForce = isDone(desk, decided.mutation)
  if (!isInForce && (await someGo(decided, request))) {
    return { underWay: (await yearView(desk, request)).underWay }
  }
  await makeBooks(decided, desk, request.school)
  const { calendar: next, classes: given, lastYear } = decided
  const parts = partsAsKept({ calendar: next, classes: given, lastYear })
  if (!isInForce) await keepDecided(desk, request, decided.mutation, parts, { recount: recountFrom(request) })
  await endNextYear(desk.ledger._id, decided)
  return { underWay: null }
}

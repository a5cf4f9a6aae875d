/** The action `joinRequests`: who asks to join, with the pupils of the class who are called so. */
import * as z from 'zod/mini'
import type { ClassBooks } from '../../../shared/books'
import type { Period } from '../../../shared/calendar'
import { plainName } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { roleHeld } from '../../../shared/roles/index'
import type { CalledPupil, JoinsView, JoinView } from '../../../shared/views/people'
import { ledgerId } from '../ledger'
import { isRight } from '../joins/checks'
import { inviters } from '../joins/invite'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { type Join, readOpenJoins } from '../store/joins'
import { type Kin, readKin } from '../store/kin'
import { leaders } from './leaders'
import { tieOf } from './people-pupil'
import { rosterOf } from './people-roster'
import { type Known, readKnown } from './viewer'

export const joinRequestsInput = z.strictObject({ class: z.optional(id()) })
type Asked = z.output<typeof joinRequestsInput>

/** So many are shown at once. */
const most = 30

const leads = ({ caller }: Known): boolean => roleHeld(leaders, caller, {}) !== undefined

/** The classes whose requests are shown; undefined for all of the school's. */
function classesFor(known: Known, asked: string | undefined): readonly string[] | undefined {
  const own = known.member?.classes ?? []
  const isAllowed = asked === undefined ? own.length > 0 : roleHeld(inviters, known.caller, { class: asked })
  if (!leads(known) && !isAllowed) throw new Refusal('forbidden', null, { subject: '加入申请' })
  if (asked !== undefined) return [asked]
  return leads(known) ? undefined : own
}

/** The pupils of a class whom a name may mean, those who will come too. */
export const pupilsCalled = (
  name: string,
  books: ClassBooks | undefined,
  own: string,
  year: Period,
  today: string,
): Pick<CalledPupil, 'student' | 'name' | 'guardians'>[] =>
  rosterOf(books, own, year, today)
    .filter((pupil) => pupil.presence !== 'left' && plainName(pupil.name) === plainName(name))
    .map(({ student, name: called, guardians }) => ({ student, name: called, guardians }))

/** What is read for the requests that are shown. */
interface Sources {
  known: Known
  books: readonly ClassBooks[]
  kin: readonly Kin[]
  today: string
}

function calledBy({ class: own, name }: Join, { known, books, today }: Omit<Sources, 'kin'>) {
  const year = known.settings.calendar.academicYear
  return pupilsCalled(name, books.find((one) => one.class === own), own, year, today) // prettier-ignore
}

function joinView(join: Join, sources: Sources): JoinView {
  const { class: own, name, relation, until, vouchedBy } = join
  const { joining, classes } = sources.known.settings
  const sameOf = (student: string) =>
    sources.kin.filter((one) => one.student === student && one.account !== '' && one.relation === relation)
  return {
    ...{ request: join._id, class: own, name, relation, until, vouchedBy },
    className: classes.find((one) => one.id === own)?.name ?? '',
    on: join.at.slice(0, 'YYYY-MM-DD'.length),
    pupils: calledBy(join, sources).map((pupil) => ({
      ...{ ...pupil, isRight: isRight(joining, join, pupil.student) },
      same: sameOf(pupil.student).map(({ student, account }) => tieOf(student, account)),
    })),
  }
}

/** Four calls: who asks, the requests, the books of their classes, and who of the families is who. */
export async function readJoinRequests(asked: Asked, request: Request): Promise<JoinsView> {
  const { school, today } = request
  const known = await readKnown(request)
  const open = await readOpenJoins(school, today, most + 1, classesFor(known, asked.class))
  const shown = open.slice(0, most)
  const places = [...new Set(shown.map((one) => ledgerId(school, 'class', one.class)))]
  const books = places.length === 0 ? [] : await readClasses(places, ['class', 'pupils'])
  const sources = { known, books, today }
  const called = shown.flatMap((join) => calledBy(join, sources).map(({ student }) => student))
  const kin = await readKin(school, [...new Set(called)])
  return {
    ...{ today, maySettle: true, hasMore: open.length > most },
    joins: shown.map((join) => joinView(join, { ...sources, kin })),
  }
}

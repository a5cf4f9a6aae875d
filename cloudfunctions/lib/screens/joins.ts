/** The action `joinRequests`: who asks to join, with the pupils of the class who are called so. */
import * as z from 'zod/mini'
import type { ClassBooks } from '../../../shared/books'
import type { Period } from '../../../shared/calendar'
import { plainName } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { roleHeld } from '../../../shared/roles/index'
import type { JoinsView, JoinView } from '../../../shared/views/people'
import { ledgerId } from '../ledger'
import { inviters } from '../joins/invite'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { type Join, readOpenJoins } from '../store/joins'
import { leaders } from './leaders'
import { rosterOf } from './people-roster'
import { type Known, readKnown } from './viewer'

export const joinRequestsInput = z.strictObject({ class: z.optional(id()) })
type Asked = z.output<typeof joinRequestsInput>

/** So many are shown at once. */
const most = 30

export const maySettle = ({ caller }: Known): boolean => roleHeld(leaders, caller, {}) !== undefined

/** The classes whose requests are shown; undefined for all of the school's. */
function classesFor(known: Known, asked: string | undefined): readonly string[] | undefined {
  const own = known.member?.classes ?? []
  const isAllowed = asked === undefined ? own.length > 0 : roleHeld(inviters, known.caller, { class: asked })
  if (!maySettle(known) && !isAllowed) throw new Refusal('forbidden', null, { subject: '加入申请' })
  if (asked !== undefined) return [asked]
  return maySettle(known) ? undefined : own
}

/** The pupils of a class whom a name may mean, those who will come too. */
export const pupilsCalled = (
  name: string,
  books: ClassBooks | undefined,
  own: string,
  year: Period,
  today: string,
): JoinView['pupils'] =>
  rosterOf(books, own, year, today)
    .filter((pupil) => pupil.presence !== 'left' && plainName(pupil.name) === plainName(name))
    .map(({ student, name: called, guardians }) => ({ student, name: called, guardians }))

function joinView(join: Join, { settings }: Known, all: readonly ClassBooks[], today: string): JoinView {
  const { class: own, name, relation, until, vouchedBy } = join
  const books = all.find((one) => one.class === own)
  return {
    ...{ request: join._id, class: own, name, relation, until, vouchedBy },
    className: settings.classes.find((one) => one.id === own)?.name ?? '',
    on: join.at.slice(0, 'YYYY-MM-DD'.length),
    pupils: pupilsCalled(name, books, own, settings.calendar.academicYear, today),
  }
}

/** Three calls: who asks, the requests, and the books of their classes. */
export async function readJoinRequests(asked: Asked, request: Request): Promise<JoinsView> {
  const { school, today } = request
  const known = await readKnown(request)
  const open = await readOpenJoins(school, today, most + 1, classesFor(known, asked.class))
  const shown = open.slice(0, most)
  const places = [...new Set(shown.map((one) => ledgerId(school, 'class', one.class)))]
  const books = places.length === 0 ? [] : await readClasses(places, ['class', 'pupils'])
  return {
    ...{ today, maySettle: maySettle(known), hasMore: open.length > most },
    joins: shown.map((join) => joinView(join, known, books, today)),
  }
}

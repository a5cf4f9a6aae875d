import type { SchoolBooks } from '../../shared/books'
import { keyOf } from '../../shared/keys'
import { Refusal } from '../../shared/problems'
import { type Card, cardOf } from '../../shared/requirements/card'
import { gather } from '../../shared/requirements/evidence'
import { roleHeld, type RoleName } from '../../shared/roles/index'
import type { Request } from './serve'
import { settledResults } from './settle'
import { schoolLedgerId, settingsOf } from './settings'
import { readClassesOf, readLedgers } from './store'

const mayRead: readonly RoleName[] = ['principal', 'admin']

/** The school's own books, for whom it concerns. One call. */
async function schoolBooks({ school, caller }: Request): Promise<SchoolBooks> {
  const read = await readLedgers([schoolLedgerId(school)], ['settings', 'open', 'tally', 'staff', 'results'])
  const settings = settingsOf(school, read)
  const { tally = {}, staff = {}, results = {} } = read[0] ?? {}
  const role = roleHeld(mayRead, { id: caller, staff: staff[keyOf(caller)] }, {})
  if (role === undefined) throw new Refusal('forbidden', null, { subject: '学校达标卡' })
  return { settings, tally, staff, results }
}

/** The card of twelve as it stands now: two calls, one document for the school and one for each class. */
export async function readCard(request: Request): Promise<Card> {
  const books = await schoolBooks(request)
  const classes = await readClassesOf(request.school)
  const results = await settledResults(request.school, books, request)
  return cardOf(request.school, gather({ ...books, results }, classes, request.today))
}

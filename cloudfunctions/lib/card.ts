import type { SchoolBooks } from '../../shared/books'
import { keyOf } from '../../shared/keys'
import { Refusal } from '../../shared/problems'
import { type Card, cardOf } from '../../shared/requirements/card'
import { requirements } from '../../shared/requirements/index'
import { gather } from '../../shared/requirements/evidence'
import { roleHeld, type RoleName } from '../../shared/roles/index'
import type { Request } from './serve'
import { settledResults } from './settle'
import { schoolLedgerId, settingsOf } from './settings'
import { readClassesOf } from './store/books'
import { readLedgers } from './store/ledgers'

const readers: readonly RoleName[] = ['principal', 'admin']

/** The school's own books. One call. */
async function schoolBooks(school: string): Promise<SchoolBooks> {
  const read = await readLedgers([schoolLedgerId(school)], ['settings', 'open', 'tally', 'staff', 'results'])
  const { tally = {}, staff = {}, results = {} } = read[0] ?? {}
  return { settings: settingsOf(school, read), tally, staff, results }
}

function refuseOthers(caller: string, { staff }: SchoolBooks): void {
  const entry = staff[keyOf(caller)]
  if (roleHeld(readers, { id: caller, ...(entry && { staff: entry }) }, {}) === undefined) {
    throw new Refusal('forbidden', null, { subject: '学校达标卡' })
  }
}

async function cardFrom(request: Request, books: SchoolBooks): Promise<Card> {
  const classes = await readClassesOf(request.school)
  const results = await settledResults(request.school, books, request)
  const evidence = gather({ ...books, results }, classes, request.today)
  return cardOf(request.school, evidence, requirements, (id, error) =>
    console.error('requirement', id, error),
  )
}

/** The card as it stands now, for whom it concerns: two calls, one document for the school and one for each class. */
export async function readCard(request: Request): Promise<Card> {
  const books = await schoolBooks(request.school)
  refuseOthers(request.caller, books)
  return cardFrom(request, books)
}

/** The card for the operator, who is nobody's staff. */
export const operatorsCard = async (request: Request): Promise<Card> =>
  cardFrom(request, await schoolBooks(request.school))

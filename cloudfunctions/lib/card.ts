import type { ClassBooks, SchoolBooks } from '../../shared/books'
import { entryOf } from '../../shared/staff'
import { Refusal } from '../../shared/problems'
import { type Card, cardOf } from '../../shared/requirements/card'
import { requirements } from '../../shared/requirements/index'
import { type Evidence, gather } from '../../shared/requirements/evidence'
import { roleHeld, type RoleName } from '../../shared/roles/index'
import type { Ledger } from './ledger'
import type { Request } from './serve'
import { settledResults } from './settle'
import { classIdsOf, schoolLedgerId, settingsFields, settingsOf } from './settings'
import { readClasses } from './store/books'
import { readLedgers } from './store/ledgers'
import { logLine } from './log-line'

/** Whom the card concerns. */
export const cardReaders: readonly RoleName[] = ['principal', 'admin']

/** The school's books, and of its ledger what else was asked for. */
export type BooksRead = SchoolBooks &
  Required<Pick<Ledger, 'trend' | 'records'>> &
  Pick<Partial<Ledger>, 'rev' | 'chain' | 'recount'>

/** The school's own books. One call. */
async function schoolBooks(school: string, more: readonly string[] = []): Promise<BooksRead> {
  const fields = [...settingsFields, 'tally', 'staff', 'results', ...more]
  const read = await readLedgers([schoolLedgerId(school)], fields)
  const {
    tally = {},
    staff = {},
    results = {},
    trend = {},
    records = {},
    rev,
    chain,
    recount,
  } = read[0] ?? {}
  const books = { settings: settingsOf(school, read), tally, staff, results, trend, records }
  return { ...books, ...(rev !== undefined && { rev }), ...(chain && { chain }), ...(recount && { recount }) }
}

/** The school's own books, for those whom the card concerns, with more fields of its ledger. One call. */
export async function booksForReaders(
  { school, caller }: Request,
  more: readonly string[] = [],
): Promise<BooksRead> {
  const books = await schoolBooks(school, more)
  const entry = entryOf(books.staff, caller)
  if (roleHeld(cardReaders, { id: caller, ...(entry && { staff: entry }) }, {}) === undefined) {
    throw new Refusal('forbidden', null, { subject: '学校达标卡' })
  }
  return books
}

/** All that the card of a day is made of, and the books it was in. One call, and those that settle a survey. */
export async function readEvidence(
  request: Request,
  books: SchoolBooks,
  day = request.today,
): Promise<{ evidence: Evidence; classes: ClassBooks[] }> {
  const classes = await readClasses(classIdsOf(books.settings), ['class', 'pupils', 'months'])
  const results = await settledResults(request.school, books, request)
  return { evidence: gather({ ...books, results }, classes, day), classes }
}

export const evidenceFor = async (request: Request, books: SchoolBooks): Promise<Evidence> =>
  (await readEvidence(request, books)).evidence

export const tellBroken = (id: number, error: unknown): void => {
  logLine('a requirement failed', { requirement: id }, error)
}

export const cardFrom = async (request: Request, books: SchoolBooks): Promise<Card> =>
  cardOf(request.school, await evidenceFor(request, books), requirements, tellBroken)

/** The card as it stands now, for whom it concerns: two calls, one document for the school and one for each class. */
export const readCard = async (request: Request): Promise<Card> =>
  cardFrom(request, await booksForReaders(request))

/** The card for the operator, who is nobody's staff. */
export const operatorsCard = async (request: Request): Promise<Card> =>
  cardFrom(request, await schoolBooks(request.school))

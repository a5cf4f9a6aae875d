/**
 * The seal of a night: how far the chain of each ledger has come, page by page, and a root over the pages. Before a
 * ledger is sealed anew it is compared with the night before: what was put back or is gone keeps its old line, and is
 * told every night until it is there again.
 */
import type { Ledger } from './ledger'
import { putBackIn } from './mend'
import { placeFields } from './publish'
import { areGenuine, type Head, headOf, headsIn, isGenuine, pageOf, rootIn, rootLine } from './sealed-heads'
import { readPage } from './store/ledgers'
import { forgetSealed, readMarks, readRoots, readSealed, saveRoots, saveSealed, theEnd } from './store/seals'

const pageSize = 400

/** What a page of sealing found; `next` is where the next page begins, or null at the end. */
export interface Sealing {
  /** Ids of ledgers that were put back to an older state, or are gone, and of pages that are not genuine. */
  unsound: string[]
  next: string | null
  /** The night's root, at the end. */
  root?: string
}

/** Whether a chain goes on from where it was sealed, as far as its head tells. */
const goesOn = (now: Head | undefined, { n, head }: Head): now is Head =>
  now !== undefined && (now.n > n || (now.n === n && now.head === head))

/** The roots of the nights before this one: a night that is sealed once more replaces its own. */
const before = (lines: readonly string[], night: string) => lines.filter((line) => rootIn(line).night < night)

/** What the night before has sealed between two ids, and the pages that are not genuine. */
async function readBefore(school: string, lines: readonly string[], after: string, upTo: string) {
  const last = lines.at(-1)
  const pages = last === undefined ? [] : await readSealed(school, rootIn(last).night, after, upTo)
  const heads = pages.flatMap(headsIn).filter(({ id }) => id > after && id <= upTo)
  return { heads, forged: pages.filter((page) => !isGenuine(page)).map(({ _id }) => _id) }
}

/** The heads to seal: those that there are, and in place of what does not go on what was sealed of it. */
function toSeal(ledgers: readonly Ledger[], sealed: readonly Head[]): { heads: Head[]; unsound: string[] } {
  const heads = new Map(ledgers.map((ledger) => [ledger._id, headOf(ledger)]))
  const unsound = sealed.filter((one) => !goesOn(heads.get(one.id), one))
  for (const one of unsound) heads.set(one.id, one)
  const inOrder = [...heads.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { heads: inOrder, unsound: unsound.map(({ id }) => id) }
}

/** Closes the night: its root, after those before, and the pages of the night before go. Four calls. */
async function close(school: string, night: string, lines: readonly string[]) {
  const marks = await readMarks(school)
  const of = (one: string | undefined) => marks.filter((page) => page.night === one).map(({ mark }) => mark)
  const last = lines.at(-1)
  const isSound = areGenuine(lines, of(last && rootIn(last).night))
  const line = rootLine(lines, night, of(night))
  await saveRoots(school, [...lines, line])
  await forgetSealed(school, night)
  return { unsound: isSound ? [] : [`${school}/roots`], root: rootIn(line).root }
}

/** Seals a page of a school's ledgers, beginning after an id. Five calls or six, and four more at the end. */
export async function sealPage(school: string, night: string, after: string): Promise<Sealing> {
  const ledgers = await readPage(school, after, pageSize, [...placeFields, 'chain'])
  const next = ledgers.length < pageSize ? null : (ledgers.at(-1)?._id ?? null)
  const upTo = next ?? theEnd
  const lines = before(await readRoots(school), night)
  const sealed = await readBefore(school, lines, after, upTo)
  const { heads, unsound } = toSeal(ledgers, sealed.heads)
  await saveSealed(pageOf({ school, night, after, upTo }, heads))
  const found = new Set([...unsound, ...sealed.forged, ...(await putBackIn(ledgers))])
  if (next !== null) return { unsound: [...found], next }
  const closed = await close(school, night, lines)
  return { unsound: [...found, ...closed.unsound], next, root: closed.root }
}

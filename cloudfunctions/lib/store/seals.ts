/** What a night has sealed of a school's ledgers: pages of their heads, and a root over the pages of each night. */
import { joinKey } from '../../../shared/keys'
import { command, type Found, mostDocuments, projection, seals } from './database'

/** A part of a school's ledgers in the order of their ids, as a night has found them. */
export interface SealedPage {
  _id: string
  school: string
  /** The night's date. */
  night: string
  /** Ids of its ledgers lie after the one and up to the other; the last page has no end. */
  after: string
  upTo: string
  /** "number head id" of each ledger. */
  lines: string[]
  mark: string
}

/** After every id. */
export const theEnd = '\uffff'

interface Roots {
  _id: string
  school: string
  /** "night pages root" of each night, in their order. */
  lines: string[]
}

const rootsId = (school: string) => joinKey(school, 'roots')
export const pageId = (school: string, night: string, after: string): string => joinKey(school, night, after)

/** The roots of a school, the last night's last. One call. */
export async function readRoots(school: string): Promise<string[]> {
  const { data } = (await seals.doc(rootsId(school)).get()) as Found
  return (data as Roots[])[0]?.lines ?? []
}

/** One call. */
export async function saveRoots(school: string, lines: readonly string[]): Promise<void> {
  await seals.doc(rootsId(school)).set({ school, lines })
}

/** The pages of a night that hold ids between two. One call. */
export async function readSealed(
  school: string,
  night: string,
  after: string,
  upTo: string,
): Promise<SealedPage[]> {
  const query = seals.where({ school, night, upTo: command.gt(after), after: command.lt(upTo) })
  return (await query.limit(mostDocuments).get()).data as SealedPage[]
}

/** Keeps a page; the same page of the same night is replaced. One call. */
export async function saveSealed({ _id, ...page }: SealedPage): Promise<void> {
  await seals.doc(_id).set(page)
}

/** What the pages of a school are known by, in the order of their ids. One call. */
export async function readMarks(school: string): Promise<Pick<SealedPage, 'night' | 'mark'>[]> {
  const query = seals.where({ school, night: command.gt('') }).field(projection(['night', 'mark']))
  return (await query.orderBy('_id', 'asc').limit(mostDocuments).get()).data as SealedPage[]
}

/** Forgets the pages of nights before one. One call. */
export async function forgetSealed(school: string, night: string): Promise<void> {
  await seals.where({ school, night: command.lt(night) }).remove()
}

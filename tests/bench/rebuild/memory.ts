/**
 * The store in memory, as far as records, sums and rebuilding go: the functions of cloudfunctions/lib/store with the
 * same conditions on each write, and ways to let it go wrong.
 */
import type { Summed } from '../../../shared/books'
import type { Ledger } from '../../../cloudfunctions/lib/ledger'
import type * as realBooks from '../../../cloudfunctions/lib/store/books'
import type * as realEntries from '../../../cloudfunctions/lib/store/entries'
import type * as realLedgers from '../../../cloudfunctions/lib/store/ledgers'

type Node = Record<string, unknown>

export const ledgers = new Map<string, Ledger>()
export const books = new Map<string, realBooks.StoredClass>()
const holders = new Map<string, string>()

/** What a test lets go wrong, or happen in between. */
export const trouble = {
  isPublishingLost: () => false,
  beforeSaving: (_: string): Promise<void> => Promise.resolve(),
}

export function clear(): void {
  for (const map of [ledgers, books, holders]) map.clear()
}

const asked = <Value>(give: () => Value): Promise<Value> => Promise.resolve().then(give)

/** A copy of a document with a value at a path; what is not on the path is shared. */
function withValue(node: Node, [name = '', ...rest]: readonly string[], value: unknown): Node {
  const below = (node[name] ?? {}) as Node
  return { ...node, [name]: rest.length === 0 ? value : withValue(below, rest, value) }
}

const replaced = <Document extends object>(document: Document, fields: Node): Document =>
  Object.entries(fields).reduce<Node>(
    (copy, [path, value]) => withValue(copy, path.split('.'), value),
    document as Node,
  ) as Document

const isTaken = (id: string, claims: readonly string[]) =>
  claims.some((claim) => ![undefined, id].includes(holders.get(claim)))

function put(ledger: Ledger): void {
  ledgers.set(ledger._id, ledger)
  for (const claim of ledger.claims) holders.set(claim, ledger._id)
}

const known = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => ledgers.get(id) ?? [])

export const readLedgers: typeof realLedgers.readLedgers = (ids) => asked(() => known(ids))

export const readClaiming: typeof realLedgers.readClaiming = (claims) =>
  asked(() => known(claims.flatMap((claim) => holders.get(claim) ?? [])))

export const readPage: typeof realLedgers.readPage = (school, after, size) =>
  asked(() => {
    const own = [...ledgers.values()].filter((one) => one.school === school && one._id > after)
    return own.sort((a, b) => (a._id < b._id ? -1 : 1)).slice(0, size)
  })

export const insertLedger: typeof realLedgers.insertLedger = (ledger) =>
  asked(() => {
    if (ledgers.has(ledger._id) || isTaken(ledger._id, ledger.claims)) return false
    put(ledger)
    return true
  })

export const saveLedger: typeof realLedgers.saveLedger = async (id, rev, fields, next) => {
  await trouble.beforeSaving(id)
  const ledger = ledgers.get(id)
  if (ledger?.rev !== rev) return false
  const saved = { ...replaced(ledger, fields), rev: next ?? rev + 1 }
  if (isTaken(id, saved.claims)) return false
  put(saved)
  return true
}

export const releaseClaim: typeof realLedgers.releaseClaim = (id, claim) =>
  asked(() => {
    const ledger = ledgers.get(id)
    if (ledger) ledgers.set(id, { ...ledger, claims: ledger.claims.filter((one) => one !== claim) })
    holders.delete(claim)
  })

function publish<Document extends { _id: string }>(
  stored: Map<string, Document>,
  ids: readonly string[],
  path: string,
  entry: Summed,
): void {
  if (trouble.isPublishingLost()) return
  for (const document of ids.flatMap((id) => stored.get(id) ?? [])) {
    const [map = '', key = ''] = path.split('.')
    const standing = (document as unknown as Record<string, Record<string, Summed>>)[map]?.[key]
    if (standing === undefined || standing.rev < entry.rev)
      stored.set(document._id, replaced(document, { [path]: entry }))
  }
}

export const publishToClasses: typeof realBooks.publishToClasses = (ids, path, entry) =>
  asked(() => publish(books, ids, path, entry))

export const publishToSchool: typeof realBooks.publishToSchool = (ids, path, entry) =>
  asked(() => publish(ledgers, ids, path, entry))

export const readClasses: typeof realBooks.readClasses = (ids) =>
  asked(() => ids.flatMap((id) => books.get(id) ?? []))

export const readStanding: typeof realEntries.readStanding = () =>
  asked(() => ({ collection, documents, map, key }) => {
    const stored = collection === 'classes' ? books : ledgers
    return documents.map(
      (id) => (stored.get(id) as unknown as Record<string, Record<string, Summed>> | undefined)?.[map]?.[key],
    )
  })

const unused = () => Promise.reject(new Error('ballots are not kept in ledgers'))

export { unused as insertShard, unused as readShard, unused as saveShard }

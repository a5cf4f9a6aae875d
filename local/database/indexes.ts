import { duplicateKey, requestFailed } from '../wire/problems'
import type { Collection, Index } from './collections'
import type { StoredDocument } from './document'
import { dump } from './ejson'
import { keyOf } from './keys'
import { ownField, segmentsOf, valuesAt } from './paths'
import type { Sqlite } from './sqlite'

/** The entries of a document in an index: one, or several when a key reaches an array. */
export function entriesOf(index: Index, document: StoredDocument): Buffer[] {
  let entries: Buffer[] = [Buffer.alloc(0)]
  let arrays = 0
  for (const [path] of index.keys) {
    const keys = keysAt(document, path)
    if (keys.length > 1) arrays++
    entries = entries.flatMap((entry) => keys.map((key) => Buffer.concat([entry, key])))
  }
  if (arrays > 1) throw requestFailed(`cannot index parallel arrays (index ${index.name})`)
  return entries
}

function keysAt(document: StoredDocument, path: string): Buffer[] {
  const values = valuesAt(document.value, path).flatMap(elementsOf)
  if (values.length === 1) return [keyOf(values[0])]
  const distinct = new Map<string, Buffer>()
  for (const value of values) {
    const key = keyOf(value)
    distinct.set(key.toString('latin1'), key)
  }
  return [...distinct.values()]
}

function elementsOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value]
  return value.length === 0 ? [undefined] : (value as unknown[])
}

/** Adds a document to an index; tells whether it is the first one with several entries. */
export function indexDocument(
  sqlite: Sqlite,
  collection: Collection,
  index: Index,
  document: StoredDocument,
): boolean {
  const entries = entriesOf(index, document)
  for (const entry of entries) {
    if (index.unique && isTaken(sqlite, index, entry, document.key)) throw taken(collection, index, document)
    sqlite.run(`INSERT INTO ${index.table} VALUES (?, ?)`, entry, document.key)
  }
  const becameMultikey = entries.length > 1 && !index.multikey
  if (becameMultikey) index.multikey = true
  return becameMultikey
}

/** Takes a document out of an index. */
export function unindexDocument(sqlite: Sqlite, index: Index, document: StoredDocument): void {
  for (const entry of entriesOf(index, document)) {
    sqlite.run(`DELETE FROM ${index.table} WHERE entry = ? AND key = ?`, entry, document.key)
  }
}

/** Refuses a document whose values in a unique index belong to another one. */
export function checkUnique(sqlite: Sqlite, collection: Collection, document: StoredDocument): void {
  for (const index of collection.indexes.filter((one) => one.unique)) {
    const entries = entriesOf(index, document)
    if (entries.some((entry) => isTaken(sqlite, index, entry, document.key))) {
      throw taken(collection, index, document)
    }
  }
}

/** Do two versions of a document have the same entries? Versions share what did not change between them. */
export function sameEntries(index: Index, before: StoredDocument, after: StoredDocument): boolean {
  const untouched = index.keys.every(([path]) => {
    const top = segmentsOf(path)[0] ?? ''
    return Object.is(ownField(before.value, top), ownField(after.value, top))
  })
  if (untouched) return true
  const [left, right] = [entriesOf(index, before), entriesOf(index, after)]
  return left.length === right.length && left.every((entry, position) => right[position]?.equals(entry))
}

function isTaken(sqlite: Sqlite, index: Index, entry: Buffer, key: string): boolean {
  const sql = `SELECT 1 FROM ${index.table} WHERE entry = ? AND key <> ? LIMIT 1`
  return sqlite.first(sql, entry, key) !== undefined
}

function taken(collection: Collection, index: Index, document: StoredDocument) {
  const values = index.keys.map(([path]) => `${path}: ${dump(valuesAt(document.value, path)[0] ?? null)}`)
  return duplicateKey(collection.name, index.name, values.join(', '))
}

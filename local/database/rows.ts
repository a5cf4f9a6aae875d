import { duplicateKey } from '../wire/problems'
import { DocumentCache } from './cache'
import type { Collection, Collections } from './collections'
import { StoredDocument } from './document'
import { dump } from './ejson'
import { indexDocument, sameEntries, unindexDocument } from './indexes'
import type { Plan } from './planner'
import type { Sqlite } from './sqlite'

/** One document before and after: an insertion has no before, a removal no after. */
export interface Change {
  readonly collection: Collection
  readonly before: StoredDocument | undefined
  readonly after: StoredDocument | undefined
}

const cachedLength = 64 * 1024 * 1024

/** The documents in the tables. */
export class Rows {
  private readonly cache = new DocumentCache(cachedLength)

  constructor(
    private readonly sqlite: Sqlite,
    private readonly collections: Collections,
  ) {}

  /** One document by its key. */
  read(collection: Collection, key: string): StoredDocument | undefined {
    const cached = this.cache.get(collection.name, key)
    if (cached) return cached
    const row = this.sqlite.first(`SELECT document FROM ${collection.table} WHERE key = ?`, key)
    if (!row) return undefined
    const document = StoredDocument.read(key, String(row.document))
    this.cache.put(collection.name, document)
    return document
  }

  /** The candidates of a plan, each once. */
  *candidates(collection: Collection, plan: Plan): IterableIterator<StoredDocument> {
    if (plan.kind === 'scan') {
      yield* this.collections.scan(collection)
      return
    }
    const keys = plan.kind === 'ids' ? plan.keys : this.keysInIndex(plan)
    for (const key of keys) {
      const document = this.read(collection, key)
      if (document) yield document
    }
  }

  count(collection: Collection): number {
    return Number(this.sqlite.first(`SELECT count(*) AS number FROM ${collection.table}`)?.number)
  }

  /** Writes all changes in one transaction; they are durable once the store is settled. */
  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return
    this.sqlite.atomically(() => {
      for (const change of changes) this.write(change)
    })
    for (const { collection, before, after } of changes) {
      if (after) this.cache.put(collection.name, after)
      else if (before) this.cache.remove(collection.name, before.key)
    }
  }

  private keysInIndex(plan: Plan & { kind: 'index' }): Iterable<string> {
    const order = plan.sorted === undefined ? '' : ` ORDER BY entry ${plan.sorted === 1 ? 'ASC' : 'DESC'}`
    const sql = `SELECT key FROM ${plan.index.table} WHERE entry >= ? AND entry < ?${order}`
    const keys = new Set<string>()
    for (const [from, before] of plan.ranges) {
      for (const row of this.sqlite.all(sql, from, before)) keys.add(String(row.key))
    }
    return keys
  }

  private write(change: Change): void {
    const { collection, before, after } = change
    if (before && after) this.update(collection, before, after)
    else if (after) this.insert(collection, after)
    else if (before) this.remove(collection, before)
  }

  private insert(collection: Collection, document: StoredDocument): void {
    const sql = `INSERT OR IGNORE INTO ${collection.table} VALUES (?, ?)`
    if (this.sqlite.run(sql, document.key, document.text) === 0) throw duplicateId(collection, document)
    this.index(collection, document)
  }

  private update(collection: Collection, before: StoredDocument, after: StoredDocument): void {
    this.sqlite.run(`UPDATE ${collection.table} SET document = ? WHERE key = ?`, after.text, after.key)
    const moved = collection.indexes.filter((index) => !sameEntries(index, before, after))
    for (const index of moved) unindexDocument(this.sqlite, index, before)
    this.index(collection, after, moved)
  }

  private remove(collection: Collection, document: StoredDocument): void {
    this.sqlite.run(`DELETE FROM ${collection.table} WHERE key = ?`, document.key)
    for (const index of collection.indexes) unindexDocument(this.sqlite, index, document)
  }

  private index(collection: Collection, document: StoredDocument, indexes = collection.indexes): void {
    const multikey = indexes.map((index) => indexDocument(this.sqlite, collection, index, document))
    if (multikey.includes(true)) this.collections.save(collection)
  }
}

/** The refusal of a second document with the same `_id`. */
export function duplicateId(collection: Collection, document: StoredDocument) {
  return duplicateKey(collection.name, '_id_', `_id: ${dump(document.value._id)}`)
}

import type { IndexSchema, Schema } from '../schema'
import { collectionExists, collectionMissing, invalidParameter } from '../wire/problems'
import { StoredDocument } from './document'
import { indexDocument } from './indexes'
import { quoted, type Row, type Sqlite } from './sqlite'

export interface Index extends IndexSchema {
  readonly table: string
  /** Some document has an array on the way to a key, and so several entries. */
  multikey: boolean
}

export interface Collection {
  readonly name: string
  readonly table: string
  readonly indexes: Index[]
}

const scanPage = 64

/** Which collections there are and how they are indexed. */
export class Collections {
  private readonly byName = new Map<string, Collection>()

  constructor(private readonly sqlite: Sqlite) {
    sqlite.exec('CREATE TABLE IF NOT EXISTS _collections (name TEXT PRIMARY KEY, indexes TEXT NOT NULL)')
    for (const row of sqlite.all('SELECT name, indexes FROM _collections')) {
      const name = String(row.name)
      const indexes = JSON.parse(String(row.indexes)) as Index[]
      this.byName.set(name, { name, table: quoted(`c_${name}`), indexes })
    }
  }

  get(name: string): Collection {
    const collection = this.byName.get(name)
    if (!collection) throw collectionMissing(name)
    return collection
  }

  /** Creates an empty collection without indexes. */
  create(name: string): Collection {
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) throw invalidParameter(`the collection name '${name}'`)
    if (this.byName.has(name)) throw collectionExists(name)
    const collection: Collection = { name, table: quoted(`c_${name}`), indexes: [] }
    this.sqlite.atomically(() => {
      this.sqlite.exec(`CREATE TABLE ${collection.table} (key TEXT NOT NULL UNIQUE, document TEXT NOT NULL)`)
      this.sqlite.run(`INSERT INTO _collections VALUES (?, '[]')`, name)
    })
    this.byName.set(name, collection)
    return collection
  }

  /** Makes the collections and their indexes what the schema says; a changed index is built anew. */
  apply(schema: Schema): void {
    for (const { name, indexes } of schema.collections) {
      const collection = this.byName.get(name) ?? this.create(name)
      this.sqlite.forget()
      const before = [...collection.indexes]
      try {
        this.sqlite.atomically(() => this.applyIndexes(collection, indexes))
      } catch (error) {
        collection.indexes.splice(0, Infinity, ...before)
        throw error
      }
    }
  }

  /** Remembers that indexes have become multikey. */
  save(collection: Collection): void {
    const indexes = JSON.stringify(collection.indexes)
    this.sqlite.run('UPDATE _collections SET indexes = ? WHERE name = ?', indexes, collection.name)
  }

  /** Every document of a collection as the tables have it, in the order of insertion. */
  *scan(collection: Collection): IterableIterator<StoredDocument> {
    const sql = `SELECT rowid AS number, key, document FROM ${collection.table} WHERE rowid > ? ORDER BY rowid LIMIT ${scanPage}`
    let rows: Row[]
    let last = 0
    do {
      rows = this.sqlite.all(sql, last)
      for (const row of rows) yield StoredDocument.read(String(row.key), String(row.document))
      last = Number(rows.at(-1)?.number)
    } while (rows.length === scanPage)
  }

  private applyIndexes(collection: Collection, wanted: IndexSchema[]): void {
    const kept = collection.indexes.filter((index) => wanted.some((other) => sameIndex(index, other)))
    for (const index of collection.indexes) {
      if (!kept.includes(index)) this.sqlite.exec(`DROP TABLE ${index.table}`)
    }
    collection.indexes.splice(0, Infinity, ...kept)
    for (const index of wanted) {
      if (!kept.some((other) => other.name === index.name)) this.build(collection, index)
    }
    this.save(collection)
  }

  private build(collection: Collection, { name, keys, unique }: IndexSchema): void {
    const table = quoted(`i_${collection.name}_${name}`)
    const index: Index = { name, keys, unique, table, multikey: false }
    this.sqlite.exec(
      `CREATE TABLE ${table} (entry BLOB NOT NULL, key TEXT NOT NULL, PRIMARY KEY (entry, key)) WITHOUT ROWID`,
    )
    for (const document of this.scan(collection)) indexDocument(this.sqlite, collection, index, document)
    collection.indexes.push(index)
  }
}

function sameIndex(left: IndexSchema, right: IndexSchema): boolean {
  return (
    left.name === right.name &&
    left.unique === right.unique &&
    JSON.stringify(left.keys) === JSON.stringify(right.keys)
  )
}

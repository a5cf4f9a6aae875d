/**
 * Documents in memory, with the stand-in's own queries, updates, aggregations and unique indexes: what the wire's actions
 * ask of a store. A whole state is kept and put back in no time, so that one thing may be tried from it a thousand times.
 */
import { aggregate, checkPipeline, type Stage } from '../../local/database/aggregate'
import type { Index } from '../../local/database/collections'
import { asFields, StoredDocument } from '../../local/database/document'
import { dump, type Fields, parse } from '../../local/database/ejson'
import { entriesOf } from '../../local/database/indexes'
import { keyOfId } from '../../local/database/keys'
import { projectionOf } from '../../local/database/projection'
import { checkFilter, testOf } from '../../local/database/query'
import type { FindRequest, Modified, ModifyRequest } from '../../local/database/requests'
import { readSort, sortDocuments } from '../../local/database/sort'
import type { Schema } from '../../local/schema'
import { duplicateKey, invalidParameter } from '../../local/wire/problems'

type Documents = Map<string, StoredDocument>

interface Collection {
  unique: readonly Index[]
  documents: Documents
}

/** A whole state, which never changes. */
export type State = ReadonlyMap<string, Documents>

const freshCopy = ({ text }: StoredDocument): Fields => asFields(parse(text))

/** The ids that a filter names, or undefined where it does not begin with any. */
function idsIn({ _id: id }: Fields): unknown[] | undefined {
  if (typeof id === 'string') return [id]
  const among = (id as { $in?: unknown } | undefined)?.$in
  return Array.isArray(among) ? among : undefined
}

export class WorldStore {
  private readonly collections: ReadonlyMap<string, Collection>

  constructor(schema: Schema) {
    const uniqueOf = (indexes: Schema['collections'][number]['indexes']) =>
      indexes.filter(({ unique }) => unique) as unknown as Index[]
    this.collections = new Map(
      schema.collections.map(({ name, indexes }) => [
        name,
        { unique: uniqueOf(indexes), documents: new Map() },
      ]),
    )
  }

  keep(): State {
    return new Map([...this.collections].map(([name, { documents }]) => [name, new Map(documents)]))
  }

  putBack(state: State): void {
    for (const [name, collection] of this.collections) collection.documents = new Map(state.get(name))
  }

  names(): string[] {
    return [...this.collections.keys()]
  }

  documents(name: string): Fields[] {
    return [...this.of(name).documents.values()].map(freshCopy)
  }

  insert(name: string, all: Fields[]): unknown[] {
    const made = all.map((fields) => StoredDocument.create(fields))
    const collection = this.of(name)
    for (const one of made)
      if (collection.documents.has(one.key)) throw duplicateKey(name, '_id_', dump({ _id: one.value._id }))
    this.write(name, made)
    return all.map(({ _id }) => _id)
  }

  find(name: string, { filter, order, skip = 0, limit, projection }: FindRequest): string[] {
    const sort = readSort(order ?? {})
    const all = this.matching(name, filter)
    const found = (sort.length === 0 ? all : sortDocuments(all, sort)).slice(skip, skip + limit)
    const project = projection && projectionOf(projection)
    return found.map(({ value, text, plain }) => (project ? dump(project(value), plain) : text))
  }

  count(name: string, filter: Fields): number {
    return this.matching(name, filter).length
  }

  modify(name: string, { filter, update, multi, insert }: ModifyRequest): Modified {
    const found = this.matching(name, filter).slice(0, multi ? Infinity : 1)
    if (found.length === 0 && insert) {
      const [upsertedId] = this.insert(name, [insert(filter._id)])
      return { updated: 0, upsertedId, document: undefined }
    }
    const pairs = found.map((before) => [before, update(before)] as const)
    const changed = pairs.flatMap(([before, after]) => (before === after ? [] : [after]))
    this.write(name, changed)
    return { updated: changed.length, upsertedId: undefined, document: pairs.at(-1)?.[1] }
  }

  remove(name: string, filter: Fields, multi: boolean): number {
    const found = this.matching(name, filter).slice(0, multi ? Infinity : 1)
    for (const { key } of found) this.of(name).documents.delete(key)
    return found.length
  }

  aggregate(name: string, pipeline: readonly Stage[]): string[] {
    checkPipeline(pipeline)
    const rows = [...this.of(name).documents.values()].map(freshCopy)
    return aggregate(pipeline, rows, (other) => this.documents(other)).map((row) => dump(row))
  }

  private of(name: string): Collection {
    const found = this.collections.get(name)
    if (found === undefined) throw invalidParameter(`there is no collection ${name}`)
    return found
  }

  private matching(name: string, filter: Fields): StoredDocument[] {
    checkFilter(filter)
    const { documents } = this.of(name)
    const test = testOf(filter)
    const ids = idsIn(filter)
    const among = ids
      ? [...new Set(ids)].flatMap((id) => documents.get(keyOfId(id)) ?? [])
      : documents.values()
    return [...among].filter(({ value }) => test(value))
  }

  /** All of them or none. */
  private write(name: string, changed: readonly StoredDocument[]): void {
    const { documents, unique } = this.of(name)
    for (const index of unique) this.refuseTaken(name, index, changed)
    for (const one of changed) documents.set(one.key, one)
  }

  private refuseTaken(name: string, index: Index, changed: readonly StoredDocument[]): void {
    const after = new Map([...this.of(name).documents, ...changed.map((one) => [one.key, one] as const)])
    const holders = new Map<string, string>()
    for (const one of after.values()) {
      for (const entry of entriesIn(index, one)) {
        if (holders.has(entry)) throw duplicateKey(name, index.name, entry)
        holders.set(entry, one.key)
      }
    }
  }
}

const known = new WeakMap<StoredDocument, readonly string[]>()

/** Of the only unique index that there is; a document never changes. */
function entriesIn(index: Index, document: StoredDocument): readonly string[] {
  const entries = known.get(document) ?? entriesOf(index, document).map((entry) => entry.toString('latin1'))
  known.set(document, entries)
  return entries
}

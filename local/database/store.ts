import { randomBytes } from 'node:crypto'
import type { Schema } from '../schema'
import { invalidParameter } from '../wire/problems'
import { aggregate, checkPipeline, type Stage } from './aggregate'
import { type Collection, Collections } from './collections'
import { Disk, Log } from './disk'
import { asFields, StoredDocument } from './document'
import { dump, type Fields, parse } from './ejson'
import { closeStoreFile, openStoreFile } from './file'
import { keyOfId } from './keys'
import { Outbox } from './outbox'
import { planFor, type Sort } from './planner'
import { projectionOf } from './projection'
import { checkFilter, isByIdAlone, testOf } from './query'
import type { FindRequest, Modified, ModifyRequest } from './requests'
import { type Change, Rows } from './rows'
import { readSort, sortDocuments } from './sort'
import type { Sqlite } from './sqlite'
import { Transactions } from './transactions'

/** The database: collections of documents with the semantics the functions rely on. */
export class Store {
  readonly collections: Collections
  readonly transactions: Transactions
  readonly outbox: Outbox
  private readonly sqlite: Sqlite
  private readonly log: Log
  private readonly disk: Disk
  private readonly rows: Rows

  constructor(file: string, options: { durable: boolean; transactionLifetime?: number }) {
    this.sqlite = openStoreFile(file, options.durable)
    this.log = new Log(file)
    this.disk = new Disk(this.sqlite, () => (options.durable ? this.log.sync() : Promise.resolve()))
    this.collections = new Collections(this.sqlite)
    this.rows = new Rows(this.sqlite, this.collections)
    this.transactions = new Transactions(this.sqlite, this.rows, options.transactionLifetime ?? 30_000)
    this.outbox = new Outbox(this.sqlite)
  }

  applySchema(schema: Schema): void {
    this.collections.apply(schema)
  }

  /** Inserts all documents or none and gives their ids. */
  insert(name: string, documents: Fields[], transaction?: string): unknown[] {
    const collection = this.collections.get(name)
    const changes = documents.map((fields): Change => {
      const { _id: id = newId(), ...rest } = fields
      return { collection, before: undefined, after: StoredDocument.create({ _id: id, ...rest }) }
    })
    this.write(changes, transaction)
    return changes.map(({ after }) => after?.value._id)
  }

  /** The texts of the documents found. */
  find(name: string, request: FindRequest, transaction?: string): string[] {
    const collection = this.collections.get(name)
    const { filter, skip = 0, limit } = request
    const sort = readSort(request.order ?? {})
    const project = request.projection && projectionOf(request.projection)
    const found = this.matching(collection, filter, sort, skip + limit, transaction).slice(skip, skip + limit)
    if (!project) return found.map(({ text }) => text)
    return found.map(({ value, plain }) => dump(project(value), plain))
  }

  count(name: string, filter: Fields): number {
    const collection = this.collections.get(name)
    if (Object.keys(filter).length === 0) return this.rows.count(collection)
    return this.matching(collection, filter, [], Infinity).length
  }

  /** Updates the first or all documents that match; the filter and the change are one atomic step. */
  modify(name: string, request: ModifyRequest, transaction?: string): Modified {
    const collection = this.collections.get(name)
    const most = request.multi ? Infinity : 1
    const found = this.matching(collection, request.filter, [], most, transaction)
    if (found.length === 0 && request.insert)
      return this.upsert(collection, request.filter, request.insert, transaction)
    const pairs = found.map((before) => ({ collection, before, after: request.update(before) }))
    const changes = pairs.filter(({ before, after }) => before !== after)
    this.write(changes, transaction)
    return { updated: changes.length, upsertedId: undefined, document: pairs.at(-1)?.after }
  }

  /** Removes the first or all documents that match and tells how many. */
  remove(name: string, filter: Fields, multi: boolean, transaction?: string): number {
    const collection = this.collections.get(name)
    const found = this.matching(collection, filter, [], multi ? Infinity : 1, transaction)
    this.write(
      found.map((before) => ({ collection, before, after: undefined })),
      transaction,
    )
    return found.length
  }

  /** The rows of an aggregation, as texts. */
  aggregate(name: string, pipeline: readonly Stage[]): string[] {
    const collection = this.collections.get(name)
    checkPipeline(pipeline)
    const [first, ...rest] = pipeline
    const filter = first?.[0] === '$match' ? asFields(first[1]) : {}
    const stages = first?.[0] === '$match' ? rest : pipeline
    const found = this.matching(collection, filter, [], Infinity)
    return aggregate(stages, found.map(freshCopy), (other) => [...this.documents(other)]).map((row) =>
      dump(row),
    )
  }

  /** Every document of a collection, parsed anew: what the caller does with them changes nothing here. */
  *documents(name: string): IterableIterator<Fields> {
    for (const document of this.collections.scan(this.collections.get(name))) yield freshCopy(document)
  }

  /** Resolves once everything that was written so far would outlive a power cut. */
  settled(): Promise<void> {
    return this.disk.settled()
  }

  close(): void {
    this.transactions.abortAll()
    this.log.close()
    closeStoreFile(this.sqlite)
  }

  private matching(
    collection: Collection,
    filter: Fields,
    sort: Sort,
    most: number,
    transaction?: string,
  ): StoredDocument[] {
    checkFilter(filter)
    if (transaction !== undefined) return this.inTransaction(collection, filter, transaction)
    const plan = planFor(collection, filter, sort)
    const test = plan.kind === 'ids' && plan.exact ? () => true : testOf(filter)
    const inOrder = sort.length === 0 || (plan.kind === 'index' && plan.sorted !== undefined)
    const found: StoredDocument[] = []
    for (const document of this.rows.candidates(collection, plan)) {
      if (!test(document.value)) continue
      found.push(document)
      if (inOrder && found.length >= most) break
    }
    return inOrder ? found : sortDocuments(found, sort)
  }

  private inTransaction(collection: Collection, filter: Fields, transaction: string): StoredDocument[] {
    if (!isByIdAlone(filter) || typeof filter._id === 'object') {
      throw invalidParameter('in a transaction only doc() and add() are supported')
    }
    const document = this.transactions.read(transaction, collection, keyOfId(filter._id))
    return document ? [document] : []
  }

  private upsert(
    collection: Collection,
    filter: Fields,
    insert: (id: unknown) => Fields,
    transaction: string | undefined,
  ): Modified {
    const document = StoredDocument.create(insert(filter._id ?? newId()))
    this.write([{ collection, before: undefined, after: document }], transaction)
    return { updated: 0, upsertedId: document.value._id, document }
  }

  private write(changes: readonly Change[], transaction: string | undefined): void {
    if (transaction === undefined) this.transactions.write(changes)
    else for (const change of changes) this.transactions.stage(transaction, change)
  }
}

const newId = () => randomBytes(16).toString('hex')

const freshCopy = (document: StoredDocument) => asFields(parse(document.text))

import { randomBytes } from 'node:crypto'
import { transactionConflict, transactionGone } from '../wire/problems'
import type { Collection } from './collections'
import type { StoredDocument } from './document'
import { checkUnique } from './indexes'
import { type Change, duplicateId, type Rows } from './rows'
import type { Sqlite } from './sqlite'

interface Transaction {
  readonly id: string
  /** What others changed since the start, as it was then: the snapshot is this over the tables. */
  readonly earlier: Map<string, StoredDocument | undefined>
  readonly changes: Map<string, Change>
  readonly timer: NodeJS.Timeout
}

/** Transactions over single documents: they read a snapshot, and who writes second has to start again. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly holders = new Map<string, string>()

  constructor(
    private readonly sqlite: Sqlite,
    private readonly rows: Rows,
    private readonly lifetime: number,
  ) {}

  start(): string {
    const id = randomBytes(12).toString('hex')
    const timer = setTimeout(() => this.abort(id), this.lifetime)
    timer.unref()
    this.open.set(id, { id, earlier: new Map(), changes: new Map(), timer })
    return id
  }

  /** A document as this transaction sees it. */
  read(id: string, collection: Collection, key: string): StoredDocument | undefined {
    const transaction = this.get(id)
    const place = placeOf(collection, key)
    const own = transaction.changes.get(place)
    if (own) return own.after
    return transaction.earlier.has(place) ? transaction.earlier.get(place) : this.rows.read(collection, key)
  }

  /** Keeps a change for the commit; any refusal ends the transaction, as it does in production. */
  stage(id: string, change: Change): void {
    const transaction = this.get(id)
    try {
      this.check(transaction, change)
    } catch (error) {
      this.abort(id)
      throw error
    }
    const place = placeOfChange(change)
    const before = transaction.changes.has(place) ? transaction.changes.get(place)?.before : change.before
    transaction.changes.set(place, { ...change, before })
    this.holders.set(place, id)
  }

  /** Writes what was staged and tells how many documents that were. */
  commit(id: string): number {
    const transaction = this.get(id)
    const { changes, earlier } = transaction
    this.abort(id)
    if ([...changes.keys()].some((place) => earlier.has(place))) throw transactionConflict()
    // What was inserted and removed again leaves nothing to write.
    const lasting = [...changes.values()].filter(({ before, after }) => before ?? after)
    this.write(lasting)
    return lasting.length
  }

  /** Ends a transaction; one that has already ended is no error. */
  abort(id: string): void {
    const transaction = this.open.get(id)
    if (!transaction) return
    clearTimeout(transaction.timer)
    this.open.delete(id)
    for (const place of transaction.changes.keys()) this.holders.delete(place)
  }

  abortAll(): void {
    for (const id of [...this.open.keys()]) this.abort(id)
  }

  /** Writes changes, and saves what they replace for the snapshots of those that are still open. */
  write(changes: readonly Change[]): void {
    this.rows.commit(changes)
    for (const change of changes) {
      const place = placeOfChange(change)
      for (const { earlier } of this.open.values()) {
        if (!earlier.has(place)) earlier.set(place, change.before)
      }
    }
  }

  private get(id: string): Transaction {
    const transaction = this.open.get(id)
    if (!transaction) throw transactionGone()
    return transaction
  }

  private check(transaction: Transaction, change: Change): void {
    const place = placeOfChange(change)
    const holder = this.holders.get(place)
    if (holder !== undefined && holder !== transaction.id) throw transactionConflict()
    const { collection, before, after } = change
    if (!before && after && this.read(transaction.id, collection, after.key)) {
      throw duplicateId(collection, after)
    }
    if (transaction.earlier.has(place)) throw transactionConflict()
    if (after) checkUnique(this.sqlite, collection, after)
  }
}

const placeOf = (collection: Collection, key: string) => `${collection.name}\n${key}`

const placeOfChange = ({ collection, before, after }: Change) =>
  placeOf(collection, (after ?? before)?.key ?? '')

import type tcb from '@cloudbase/node-sdk'

// What the tests use of the SDK, with types where it has none.

type UntypedApp = ReturnType<typeof tcb.init>
export type Fields = Record<string, unknown>

export type App = Omit<UntypedApp, 'database' | 'callWxOpenApi'> & {
  database(config?: object): Database
  callWxOpenApi(request: { apiName: string; requestData: object }): Promise<{ result: unknown }>
}

export interface Database {
  command: ReturnType<UntypedApp['database']>['command']
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  RegExp(pattern: { regexp: string; options?: string }): unknown
  serverDate(shift?: { offset: number }): unknown
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
}

export interface Query {
  where(filter: object): Query
  options(options: object): Query
  orderBy(path: string, direction: 'asc' | 'desc'): Query
  skip(number: number): Query
  limit(number: number): Query
  field(projection: object): Query
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(data: object): Promise<{ updated: number }>
  updateAndReturn(data: object): Promise<{ updated: number; doc: Fields | null }>
  remove(): Promise<{ deleted: number }>
}

export interface Collection extends Query {
  options(options: object): Collection
  add(document: object): Promise<{ id?: string; ids?: string[] }>
  doc(id: string): Reference
  aggregate(stages?: object[]): Aggregation
}

export interface Reference {
  field(projection: object): Reference
  get(): Promise<{ data: Fields[] }>
  create(data: object): Promise<unknown>
  set(data: object): Promise<{ updated: number; upsertedId: unknown }>
  update(data: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

type Stage = 'match' | 'group' | 'lookup' | 'project' | 'sort' | 'skip' | 'limit' | 'unwind' | 'count'

export type Aggregation = Record<Stage, (spec: unknown) => Aggregation> & {
  end(): Promise<{ data: Fields[] }>
}

/** A transaction: its documents are there or null. */
export interface Transaction {
  collection(name: string): Omit<Collection, 'doc'> & {
    doc(id: string): Omit<Reference, 'get'> & { get(): Promise<{ data: Fields | null }> }
  }
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

/**
 * Stands in for @cloudbase/node-sdk in the bundle of the simulation: the same way of asking, over documents in memory
 * and in virtual time. Queries and updates are put together by the SDK's own code and carried out by the stand-in's.
 */
import { checkText, contentCheckApi } from '../../../local/wire/content-check'
import { Db } from '@cloudbase/database'
import { QuerySerializer } from '@cloudbase/database/dist/commonjs/serializer/query'
import { UpdateSerializer } from '@cloudbase/database/dist/commonjs/serializer/update'
import type { Fields } from '../../../local/database/ejson'
import type { Find } from './memory'
import type { Simulated } from './bundle'

/** Handed to the bundle when it is loaded. */
declare const simulated: Simulated

const usualLimit = 100
const greatestLimit = 1000

type Given = Parameters<typeof QuerySerializer.encode>[0]

class Query {
  constructor(
    private readonly name: string,
    private readonly asked: Find,
  ) {}

  private with(more: Partial<Find>): Query {
    return new Query(this.name, { ...this.asked, ...more })
  }

  where(filter: Given): Query {
    return this.with({ filter: QuerySerializer.encode(filter) as Fields })
  }
  doc(id: string): Query {
    return this.with({ filter: { _id: id }, limit: 1 })
  }
  field(projection: Fields): Query {
    return this.with({ projection })
  }
  orderBy(path: string, direction: 'asc' | 'desc'): Query {
    return this.with({ order: [...(this.asked.order ?? []), [path, direction]] })
  }
  limit(most: number): Query {
    return this.with({ limit: Math.min(most, greatestLimit) })
  }

  async get(): Promise<{ data: Fields[] }> {
    const documents = simulated.store.documents(this.name)
    return { data: await simulated.ask(() => documents.find(this.asked)) }
  }
  async count(): Promise<{ total: number }> {
    const documents = simulated.store.documents(this.name)
    return { total: await simulated.ask(() => documents.find({ ...this.asked, limit: Infinity }).length) }
  }
  async update(data: Given): Promise<{ updated: number }> {
    const documents = simulated.store.documents(this.name)
    const { filter } = this.asked
    const change = UpdateSerializer.encode(data)
    const written = documents.idsOf(filter)
    const changed = await simulated.ask(() => documents.update(filter, change), written)
    if (changed.length === 0 && 'rev' in filter) simulated.store.seen.conflicts++
    return { updated: changed.length }
  }
  /** Of `doc(id)`. */
  async set(fields: Fields): Promise<object> {
    const { _id: id } = this.asked.filter
    const documents = simulated.store.documents(this.name)
    await simulated.ask(() => documents.put({ _id: id, ...fields }), [String(id)])
    return {}
  }
  async add(given: Fields | Fields[]): Promise<object> {
    const all = Array.isArray(given) ? given : [given]
    const documents = simulated.store.documents(this.name)
    await simulated.ask(
      () => documents.insert(all),
      all.map(({ _id }) => String(_id)),
    )
    return {}
  }
}

const app = {
  database: () => ({
    command: new Db({}).command,
    collection: (name: string) => new Query(name, { filter: {}, limit: usualLimit }),
  }),
  callWxOpenApi: async ({ apiName, requestData }: { apiName: string; requestData: object }) => {
    const sent = await simulated.sendMessage()
    return apiName === contentCheckApi ? { result: checkText(JSON.stringify(requestData)) } : sent
  },
}

export default {
  init: () => app,
  SYMBOL_CURRENT_ENV: Symbol('environment'),
  parseContext: ({ environment }: { environment: object }) => ({ environment }),
}

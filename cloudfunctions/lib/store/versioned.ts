/**
 * A collection of documents that say their format. What is added is given this release's; what is read of a newer one
 * is refused, and no write touches one: an instance of the release before may still be warm when this one has begun.
 */
import { Refusal } from '../../../shared/problems'
import { type CollectionName, formatIn, formatOf } from '../formats'
import { logLine } from '../log-line'

type Condition = Record<string, unknown>

/** What the SDK's collections and queries are asked for here; whatever else a query has is passed on. */
interface Query {
  get(): Promise<unknown>
  count(): Promise<unknown>
  update(fields: object): Promise<unknown>
  remove(): Promise<unknown>
  set(document: object): Promise<unknown>
}

interface Collection {
  where(condition: Condition): Query
  doc(id: unknown): Query
  add(documents: object | object[]): Promise<unknown>
  aggregate(): unknown
}

/** A document as it is added. */
export const stamped = <Document extends object>(name: CollectionName, document: Document) => ({
  format: formatOf(name),
  ...document,
})

function refuseNewer(name: CollectionName, answer: unknown): unknown {
  const { data } = answer as { data: { _id: string; format?: number }[] }
  const newer = data.find((document) => formatIn(document) > formatOf(name))
  if (newer === undefined) return answer
  logLine('a document is of a newer format', {
    collection: name,
    format: newer.format,
    known: formatOf(name),
  })
  throw new Refusal('newer')
}

/** A query whose answers are looked at, and whose writes leave newer documents alone. */
const guarded = (name: CollectionName, of: Query, unlessNewer: () => Query): Query => {
  const own: Query = {
    get: async () => refuseNewer(name, await of.get()),
    count: () => of.count(),
    update: (fields) => unlessNewer().update(fields),
    remove: () => unlessNewer().remove(),
    set: (document) => of.set(stamped(name, document)),
  }
  return new Proxy(of, {
    get(target, method) {
      if (method in own) return Reflect.get(own, method) as unknown
      const narrow = Reflect.get(target, method) as (...given: unknown[]) => Query
      return (...given: unknown[]) => guarded(name, narrow.apply(target, given), unlessNewer)
    },
  })
}

/** `notNewer` is the store's condition for a format of this release or earlier. */
export function versioned<Of extends object>(name: CollectionName, of: Of, notNewer: unknown): Of {
  const collection = of as unknown as Collection
  const fenced = (condition: Condition) => () => collection.where({ ...condition, format: notNewer })
  const own: Collection = {
    where: (condition) => guarded(name, collection.where(condition), fenced(condition)),
    doc: (_id) => guarded(name, collection.doc(_id), fenced({ _id })),
    add: (added) =>
      collection.add(
        Array.isArray(added) ? added.map((one: object) => stamped(name, one)) : stamped(name, added),
      ),
    aggregate: () => collection.aggregate(),
  }
  return own as unknown as Of
}

/**
 * A collection of documents that say their format. What is added is given this release's; what is read of a newer one
 * is refused, and no write touches one: an instance of the release before may still be warm when this one has begun.
 */
import { Refusal } from '../../../shared/problems'
import { type CollectionName, formatIn, formatOf } from '../formats'

type Method = (...given: unknown[]) => unknown
type Condition = Record<string, unknown>
type Query = Record<string, Method>

/** A document as it is added. */
export const stamped = <Document extends object>(name: CollectionName, document: Document) => ({
  format: formatOf(name),
  ...document,
})

function refuseNewer(name: CollectionName, answer: unknown): unknown {
  const { data } = answer as { data: { _id: string; format?: number }[] }
  const newer = data.find((document) => formatIn(document) > formatOf(name))
  if (newer === undefined) return answer
  console.error(`${name} ${newer._id} is of format ${newer.format}; this release knows ${formatOf(name)}`)
  throw new Refusal('newer')
}

const writing = new Set<PropertyKey>(['update', 'remove'])

/** A query whose answers are looked at, and whose writes leave newer documents alone. */
const query = (name: CollectionName, of: Query, unlessNewer: () => Query): Query =>
  new Proxy(of, {
    get(target, method: string) {
      if (method === 'get') return async () => refuseNewer(name, await target.get!())
      if (method === 'count') return () => target.count!()
      if (writing.has(method)) return (...given: unknown[]) => unlessNewer()[method]!(...given)
      if (method === 'set') return (document: object) => target.set!(stamped(name, document))
      return (...given: unknown[]) => query(name, target[method]!(...given) as Query, unlessNewer)
    },
  })

/** `notNewer` is the store's condition for a format of this release or earlier. */
export function versioned<Of extends object>(name: CollectionName, of: Of, notNewer: unknown): Of {
  const collection = of as unknown as Query
  const where = (condition: Condition) => {
    const fenced = () => collection.where!({ ...condition, format: notNewer }) as Query
    return query(name, collection.where!(condition) as Query, fenced)
  }
  const doc = (_id: unknown) => {
    const fenced = () => collection.where!({ _id, format: notNewer }) as Query
    return query(name, collection.doc!(_id) as Query, fenced)
  }
  const add = (added: object | object[]) =>
    collection.add!(
      Array.isArray(added) ? added.map((one: object) => stamped(name, one)) : stamped(name, added),
    )
  return { where, doc, add, aggregate: () => collection.aggregate!() } as unknown as Of
}

import { invalidParameter } from '../wire/problems'
import type { StoredDocument } from './document'
import type { Fields } from './ejson'
import { keyOf } from './keys'
import { valuesAt } from './paths'
import type { Sort } from './planner'

/** The order that a request asks for. */
export function readSort(order: Fields): Sort {
  return Object.entries(order).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParameter(`the order of ${path} is 1 or -1`)
    return [path, direction] as const
  })
}

/** The documents in order; equals stay as they came. */
export function sortDocuments(documents: StoredDocument[], sort: Sort): StoredDocument[] {
  const keyed = documents.map((document) => ({
    document,
    keys: sort.map(([path, direction]) => sortKey(document, path, direction)),
  }))
  keyed.sort((left, right) => {
    for (const [position, [, direction]] of sort.entries()) {
      const [one, other] = [left.keys[position], right.keys[position]]
      const order = one && other ? Buffer.compare(one, other) * direction : 0
      if (order !== 0) return order
    }
    return 0
  })
  return keyed.map(({ document }) => document)
}

// An array sorts by its least element upwards and by its greatest one downwards.
function sortKey(document: StoredDocument, path: string, direction: 1 | -1): Buffer {
  const values = valuesAt(document.value, path).flatMap((value) =>
    Array.isArray(value) && value.length > 0 ? (value as unknown[]) : [Array.isArray(value) ? null : value],
  )
  if (values.length === 1) return keyOf(values[0])
  return values.map(keyOf).reduce((best, key) => (Buffer.compare(key, best) * direction < 0 ? key : best))
}

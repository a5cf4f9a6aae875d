/** Finding what stands in a document in the inventory. */
import type { CollectionName } from '../formats'
import { inventory } from './inventory'
import type { StoredField } from './inventory-of-pupils'

/** The place of a value in a document: of its collection, of the kind of ledger, by its path. */
export interface Leaf {
  collection: CollectionName
  kind: unknown
  path: string
  value: unknown
}

const isInner = (value: unknown): value is object => typeof value === 'object' && value !== null

function* leavesBelow(value: unknown, path: string): Generator<[string, unknown]> {
  if (!isInner(value) || Object.keys(value).length === 0) yield [path, value]
  else
    for (const [key, below] of Object.entries(value))
      yield* leavesBelow(below, path === '' ? key : `${path}.${key}`)
}

/** Everything that stands in a document; what is empty stands for itself. */
export const leavesOf = (collection: CollectionName, document: Record<string, unknown>): Leaf[] =>
  [...leavesBelow(document, '')].map(([path, value]) => ({ collection, kind: document.kind, path, value }))

/** A map, a list or a withdrawn value with nothing in it: no field, whatever would stand below. */
const isNothing = (value: unknown) =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

function matches(pattern: readonly string[], path: readonly string[], value: unknown): boolean {
  const [part, ...rest] = pattern
  if (path.length === 0) return part === undefined || isNothing(value)
  if (part === '**') return true
  return (part === '*' || part === path[0]) && matches(rest, path.slice(1), value)
}

/** What the inventory says of a value; undefined of one that it does not know. */
export const fieldOf = ({ collection, kind, path, value }: Leaf): StoredField | undefined =>
  inventory.find(
    (field) =>
      field.collection === collection &&
      (field.kind === undefined || field.kind === kind) &&
      matches(field.path.split('.'), path.split('.'), value),
  )

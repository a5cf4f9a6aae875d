import type { Collection, Index } from './collections'
import { type Fields, isFields } from './ejson'
import { afterAll, keyOf, keyOfId } from './keys'
import { isByIdAlone, isOperators } from './query'

export type Sort = readonly (readonly [path: string, direction: 1 | -1])[]
export type Range = readonly [from: Buffer, before: Buffer]

/** How candidates for a filter are found. They may be too many, never too few. */
export type Plan =
  | { kind: 'ids'; keys: string[]; exact: boolean }
  | { kind: 'index'; index: Index; ranges: Range[]; sorted: 1 | -1 | undefined }
  | { kind: 'scan' }

interface Bounds {
  equal: Map<string, unknown[]>
  ranges: Map<string, { low?: unknown; high?: unknown }>
}

const mostRanges = 200

/** Chooses the primary key, else the index that narrows most, else the whole collection. */
export function planFor(collection: Collection, filter: Fields, sort: Sort): Plan {
  const bounds: Bounds = { equal: new Map(), ranges: new Map() }
  collectBounds(filter, bounds)
  const ids = bounds.equal.get('_id')
  if (ids?.every((id) => typeof id === 'string' || typeof id === 'number')) {
    return { kind: 'ids', keys: [...new Set(ids.map(keyOfId))], exact: isByIdAlone(filter) }
  }
  let best: Candidate | undefined
  for (const index of collection.indexes) {
    const candidate = useOf(index, bounds, sort)
    if (candidate.score > (best?.score ?? 0)) best = candidate
  }
  return best?.plan ?? { kind: 'scan' }
}

function collectBounds(filter: Fields, bounds: Bounds): void {
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and') for (const branch of condition as Fields[]) collectBounds(branch, bounds)
    else if (name.startsWith('$')) continue
    else if (isOperators(condition)) collectOperators(name, condition, bounds)
    else collectEqual(name, [condition], bounds)
  }
}

function collectOperators(path: string, operators: Fields, bounds: Bounds): void {
  for (const [operator, operand] of Object.entries(operators)) {
    if (operator === '$eq') collectEqual(path, [operand], bounds)
    else if (operator === '$in') collectEqual(path, operand as unknown[], bounds)
    else if (operator === '$gt' || operator === '$gte') rangeOf(path, bounds).low ??= operand
    else if (operator === '$lt' || operator === '$lte') rangeOf(path, bounds).high ??= operand
  }
}

function collectEqual(path: string, values: unknown[], bounds: Bounds): void {
  const whole = values.some((value) => Array.isArray(value) || isFields(value) || value instanceof RegExp)
  if (whole || values.some(Number.isNaN)) return
  const known = bounds.equal.get(path)
  if (!known || values.length < known.length) bounds.equal.set(path, values)
}

function rangeOf(path: string, bounds: Bounds): { low?: unknown; high?: unknown } {
  const range = bounds.ranges.get(path) ?? {}
  bounds.ranges.set(path, range)
  return range
}

interface Candidate {
  score: number
  plan: Plan
}

function useOf(index: Index, bounds: Bounds, sort: Sort): Candidate {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  let used = 0
  for (const [path] of index.keys) {
    const values = bounds.equal.get(path)
    if (!values || prefixes.length * values.length > mostRanges) break
    prefixes = prefixes.flatMap((prefix) => values.map((value) => Buffer.concat([prefix, keyOf(value)])))
    used++
  }
  const next = index.keys[used]?.[0]
  const range = next === undefined ? undefined : bounds.ranges.get(next)
  const sorted = prefixes.length === 1 ? sortedBy(index, used, sort) : undefined
  const score = used * 10 + (range ? 5 : 0) + (used > 0 || range ? (sorted ? 3 : 0) : 0)
  const ranges = prefixes.map((prefix) => rangeWithin(prefix, range, index.multikey))
  return { score, plan: { kind: 'index', index, ranges, sorted } }
}

function sortedBy(index: Index, used: number, sort: Sort): 1 | -1 | undefined {
  const [first] = sort
  if (index.multikey || !first) return undefined
  const follows = sort.every(
    ([path, direction], position) => index.keys[used + position]?.[0] === path && direction === first[1],
  )
  return follows ? first[1] : undefined
}

function rangeWithin(
  prefix: Buffer,
  range: { low?: unknown; high?: unknown } | undefined,
  multikey: boolean,
): Range {
  if (!range) return [prefix, Buffer.concat([prefix, afterAll])]
  // Values of other types never lie in a range, so one bound of two fixes the type of the other.
  const type = keyOf(range.low ?? range.high).subarray(0, 1)
  const low = range.low === undefined ? type : keyOf(range.low)
  // Of an array, one element may pass the lower bound and another the upper one.
  const bounded = range.high !== undefined && !(multikey && range.low !== undefined)
  const high = bounded ? keyOf(range.high) : type
  return [Buffer.concat([prefix, low]), Buffer.concat([prefix, high, afterAll])]
}

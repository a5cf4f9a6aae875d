import { invalidParameter } from '../wire/problems'
import { type Fields, isFields } from './ejson'
import { ownField, segmentsOf } from './paths'

type Tree = Map<string, Tree | undefined>
type Project = (document: Fields) => Fields

/** Reads a projection: fields to keep or fields to leave out, nested ones by dotted paths. */
export function projectionOf(projection: Fields): Project | undefined {
  const { _id: id, ...others } = projection
  const withId = id === undefined || isKept('_id', id)
  const kept = new Set(Object.entries(others).map(([path, value]) => isKept(path, value)))
  if (kept.size > 1) throw invalidParameter('a projection keeps fields or leaves fields out, not both')
  if (kept.size === 0 && id === undefined) return undefined
  const tree = treeOf(Object.keys(others))
  if (kept.has(true) || (kept.size === 0 && withId)) {
    return (document) => ({
      ...(withId ? { _id: document._id } : {}),
      ...keep(document, tree),
    })
  }
  if (!withId) tree.set('_id', undefined)
  return (document) => leaveOut(document, tree)
}

function isKept(path: string, value: unknown): boolean {
  if (value === 1 || value === true) return true
  if (value === 0 || value === false) return false
  throw invalidParameter(`the projection of ${path} is 0 or 1`)
}

function treeOf(paths: string[]): Tree {
  const tree: Tree = new Map()
  for (const path of paths) {
    let branch = tree
    const segments = segmentsOf(path)
    for (const [depth, segment] of segments.entries()) {
      const last = depth === segments.length - 1
      if (segment === '' || segment.startsWith('$')) throw invalidParameter(`the projected path '${path}'`)
      if (branch.has(segment) && (last || !branch.get(segment)))
        throw invalidParameter(`path collision at ${path}`)
      const next: Tree = branch.get(segment) ?? new Map<string, Tree | undefined>()
      branch.set(segment, last ? undefined : next)
      branch = next
    }
  }
  return tree
}

function keep(document: Fields, tree: Tree): Fields {
  const result: Fields = {}
  for (const [name, branch] of tree) {
    const value = ownField(document, name)
    if (value === undefined) continue
    const part = branch ? keepWithin(value, branch) : value
    if (part !== undefined) result[name] = part
  }
  return result
}

function keepWithin(value: unknown, branch: Tree): unknown {
  if (Array.isArray(value))
    return value.map((one) => keepWithin(one, branch)).filter((one) => one !== undefined)
  return isFields(value) ? keep(value, branch) : undefined
}

function leaveOut(document: Fields, tree: Tree): Fields {
  const result: Fields = { ...document }
  for (const [name, branch] of tree) {
    if (!Object.hasOwn(result, name)) continue
    if (branch) result[name] = leaveOutWithin(result[name], branch)
    else Reflect.deleteProperty(result, name)
  }
  return result
}

function leaveOutWithin(value: unknown, branch: Tree): unknown {
  if (Array.isArray(value)) return value.map((one) => leaveOutWithin(one, branch))
  return isFields(value) ? leaveOut(value, branch) : value
}

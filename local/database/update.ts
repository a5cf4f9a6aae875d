import { invalidParameter, updateFailed } from '../wire/problems'
import { asFields, type StoredDocument } from './document'
import { checkName, checkStorable, dump, type Fields, same } from './ejson'
import { compareValues } from './keys'
import { Draft, segmentsOf } from './paths'
import { isOperators } from './query'
import { addToSet, pop, pull, pullAll, push } from './update-arrays'

/** A checked update: the next version of a document, or the same object when nothing changes. */
export type Update = (document: StoredDocument) => StoredDocument

/** What an operator makes of the value at a path; `undefined` removes it. */
export type Operator = (current: unknown, operand: unknown, path: string) => unknown

const operators: Record<string, Operator | undefined> = {
  $set: (current, operand) => (same(current, operand) ? current : operand),
  $unset: () => undefined,
  $inc: (current, operand, path) => calculate('$inc', current, operand, path, (a, b) => a + b),
  $mul: (current, operand, path) => calculate('$mul', current, operand, path, (a, b) => a * b),
  $min: (current, operand) =>
    current === undefined || compareValues(operand, current) < 0 ? operand : current,
  $max: (current, operand) =>
    current === undefined || compareValues(operand, current) > 0 ? operand : current,
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
}

/** Checks an update with operators and prepares it for any number of documents. */
export function updateOf(data: Fields): Update {
  const steps = Object.entries(data).flatMap(([name, spec]) => readOperator(name, asFields(spec)))
  if (steps.length === 0) throw invalidParameter('the update is empty')
  checkPaths(steps)
  const plain = Object.entries(data)
    .map(([name, spec]) => isPlain(name, asFields(spec)))
    .every(Boolean)
  return (document) => {
    const draft = new Draft(document.value)
    for (const { path, apply } of steps) apply(draft, path)
    if (draft.result === document.value) return document
    return document.replacedBy(draft.result, plain && document.plain)
  }
}

interface Step {
  path: string
  /** The other end of a renaming. */
  target?: string
  apply: (draft: Draft, path: string) => void
}

function readOperator(name: string, spec: Fields): Step[] {
  if (name === '$rename') return Object.entries(spec).map(([path, target]) => renaming(path, target))
  const operator = operators[name]
  if (!operator) throw invalidParameter(`the update operator ${name} is not supported`)
  return Object.entries(spec).map(([path, operand]) => ({
    path,
    apply: (draft) => draft.change(path, (current) => operator(current, operand, path)),
  }))
}

function renaming(path: string, target: unknown): Step {
  if (typeof target !== 'string') throw invalidParameter('$rename takes a path')
  return {
    path,
    target,
    apply: (draft) => {
      let moved: unknown
      draft.change(path, (current) => {
        moved = current
        return undefined
      })
      if (moved !== undefined) draft.change(target, () => moved)
    },
  }
}

function checkPaths(steps: Step[]): void {
  const paths = steps.flatMap(({ path, target }) => (target === undefined ? [path] : [path, target])).sort()
  for (const path of paths) {
    segmentsOf(path).forEach(checkName)
    if (path === '_id' || path.startsWith('_id.')) {
      throw updateFailed(`Performing an update on the path '_id' would modify the immutable field '_id'`)
    }
  }
  const seen = new Set<string>()
  for (const path of [...paths].sort((left, right) => left.length - right.length)) {
    const clash = prefixesOf(path).find((prefix) => seen.has(prefix))
    if (clash !== undefined)
      throw updateFailed(`Updating the path '${path}' would create a conflict at '${clash}'`)
    seen.add(path)
  }
}

function prefixesOf(path: string): string[] {
  const segments = segmentsOf(path)
  return segments.map((_segment, depth) => segments.slice(0, depth + 1).join('.'))
}

// What an operand leaves in the document: $push's own words and the filter of $pull are not stored.
function storedBy(name: string, operand: unknown): unknown {
  if (name === '$pull' || name === '$pullAll' || name === '$unset' || name === '$rename') return null
  return (name === '$push' || name === '$addToSet') && isOperators(operand) ? operand.$each : operand
}

function isPlain(name: string, spec: Fields): boolean {
  return Object.values(spec)
    .map((operand) => checkStorable(storedBy(name, operand)))
    .every(Boolean)
}

function calculate(
  name: string,
  current: unknown,
  operand: unknown,
  path: string,
  compute: (left: number, right: number) => number,
): number {
  if (typeof operand !== 'number')
    throw updateFailed(`Cannot ${name} with non-numeric argument: {${path}: ${dump(operand)}}`)
  if (current !== undefined && typeof current !== 'number') {
    throw updateFailed(`Cannot apply ${name} to a value of non-numeric type. {${path}: ${dump(current)}}`)
  }
  const result = compute(current ?? 0, operand)
  if (!Number.isFinite(result)) throw updateFailed(`${name} leaves the range of numbers at ${path}`)
  return result
}

/** A whole new content for a document, which keeps its `_id`. */
export function replacementOf(data: Fields): Update {
  if (Object.keys(data).some((name) => name.startsWith('$')))
    throw invalidParameter('a replacement has no operators')
  const plain = checkStorable(data)
  return (document) => {
    const id = document.value._id
    if (data._id !== undefined && !same(data._id, id))
      throw updateFailed(`the immutable field '_id' was changed`)
    const next = document.replacedBy({ _id: id, ...data }, plain)
    return next.text === document.text ? document : next
  }
}

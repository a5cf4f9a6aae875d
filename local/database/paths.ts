import { updateFailed } from '../wire/problems'
import { dump, type Fields, isFields } from './ejson'

const digits = /^(0|[1-9]\d*)$/
const longestArray = 10_000

const known = new Map<string, readonly string[]>()

/** The segments of a dotted path; those of recent paths are remembered. */
export function segmentsOf(path: string): readonly string[] {
  const found = known.get(path)
  if (found) return found
  if (known.size > 10_000) known.clear()
  const segments = path.split('.')
  known.set(path, segments)
  return segments
}

/** An object's own field, never something inherited such as `constructor`. */
export function ownField(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** The values that a path reaches, one for each element of the arrays it passes. */
export function valuesAt(document: unknown, path: string): unknown[] {
  let reached: unknown[] = [document]
  for (const segment of segmentsOf(path)) {
    reached = reached.flatMap((value) => step(value, segment))
    if (reached.length === 0) return [undefined]
  }
  return reached
}

function step(value: unknown, segment: string): unknown[] {
  if (isFields(value)) return [ownField(value, segment)]
  if (!Array.isArray(value)) return [undefined]
  const inElements = value.map((element) => (isFields(element) ? ownField(element, segment) : undefined))
  return digits.test(segment) ? [value[Number(segment)], ...inElements] : inElements
}

/** A copy of a document in the making: what it shares with the original is copied before it is changed. */
export class Draft {
  private readonly owned = new Set<object>()

  constructor(private root: Fields) {}

  /** The document with all changes made so far; the original object when nothing changed. */
  get result(): Fields {
    return this.root
  }

  /** Replaces the value at a path; `undefined` removes it, the value itself leaves it alone. */
  change(path: string, replace: (current: unknown) => unknown): void {
    const segments = segmentsOf(path)
    this.root = this.within(this.root, segments, 0, replace) as Fields
  }

  private within(container: object, segments: readonly string[], depth: number, replace: Replace): object {
    const segment = segments[depth] ?? ''
    const current = childOf(container, segment)
    const next =
      depth === segments.length - 1
        ? replace(current)
        : this.deeper(container, current, segments, depth + 1, replace)
    if (Object.is(next, current)) return container
    return this.put(this.own(container), segment, next)
  }

  private deeper(
    container: object,
    current: unknown,
    segments: readonly string[],
    depth: number,
    replace: Replace,
  ): unknown {
    if (Array.isArray(current) || isFields(current)) return this.within(current, segments, depth, replace)
    if (current === undefined) {
      const made = this.within(this.own({}), segments, depth, replace)
      return Object.keys(made).length === 0 ? undefined : made
    }
    if (replace(undefined) === undefined) return current
    const parent = segments[depth - 1] ?? ''
    const element = dump({ [parent]: childOf(container, parent) })
    throw updateFailed(`Cannot create field '${segments[depth] ?? ''}' in element ${element}`)
  }

  private own(container: object): object {
    if (this.owned.has(container)) return container
    const copy = Array.isArray(container) ? [...(container as unknown[])] : { ...container }
    this.owned.add(copy)
    return copy
  }

  private put(container: object, segment: string, value: unknown): object {
    if (Array.isArray(container)) {
      const position = positionIn(container, segment)
      while (container.length < position) container.push(null)
      container[position] = value ?? null
    } else if (value === undefined) {
      Reflect.deleteProperty(container, segment)
    } else {
      ;(container as Fields)[segment] = value
    }
    return container
  }
}

type Replace = (current: unknown) => unknown

function childOf(container: object, segment: string): unknown {
  if (Array.isArray(container)) return container[positionIn(container, segment)] as unknown
  return ownField(container as Fields, segment)
}

function positionIn(container: unknown[], segment: string): number {
  if (!digits.test(segment)) {
    throw updateFailed(`Cannot create field '${segment}' in element {${dump(container).slice(0, 80)}}`)
  }
  const position = Number(segment)
  if (position > longestArray) throw updateFailed(`the array position ${segment} is out of reach`)
  return position
}

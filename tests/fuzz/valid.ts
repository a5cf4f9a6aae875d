/** Values that a schema takes, made from the schema itself: of fields by their kind, of the rest by its structure. */
import type { Dice } from '../../local/demo/dice'
import type { FieldKind } from '../../shared/records/fields'
import type { AnyRecordType } from '../../shared/records/record'
import type { Instance } from '../world/bundle'
import type * as z from 'zod/mini'

type Schema = z.ZodMiniType

/** What the structure of a schema is told by. */
interface Def {
  type: string
  shape?: Record<string, Schema>
  element?: Schema
  innerType?: Schema
  in?: Schema
  options?: readonly Schema[]
  values?: readonly unknown[]
  entries?: Record<string, unknown>
  valueType?: Schema
}

/** Ids that mean something in the cast's school, and some that do not. */
const ids = [
  ...['ming', 'hong', 'lan', 'boarder', 'refuser', 'late', 'gone', 'class3', 'class7', 'empty', 'autumn'],
  ...['visit1', 'task1', 'incident1', 'q1', 'q2', 'someone', 'mumWang', 'stranger'],
]
const words = ['语文', '剪纸', '谈了阅读', '王小明', '安全', 'ABCD2345', '好']
const days = ['2026-10-14', '2026-10-13', '2026-10-12', '2026-09-01', '2026-10-20', '2027-02-28']
const bounds = (kind: { min: number; max?: number }) => [kind.min, kind.max ?? 1000] as const

export class Valid {
  constructor(
    private readonly dice: Dice,
    private readonly instance: Instance,
  ) {}

  /** A value that this schema takes, most of the time. */
  of(schema: Schema): unknown {
    const kind = this.kindOf(schema)
    const def = schema._zod.def as unknown as Def
    if (def.type === 'optional') return this.dice.chance(0.5) ? this.of(def.innerType!) : undefined
    if (def.type === 'nullable') return this.dice.chance(0.2) ? null : this.of(def.innerType!)
    return kind ? this.ofKind(kind) : this.ofStructure(def)
  }

  /** A record of a type, or the withdrawal of one. */
  record(): Record<string, unknown> {
    const type = this.dice.pick(this.instance.recordTypes)
    if (this.dice.chance(0.15)) {
      const key = type.key.flatMap((field) =>
        type.fields[field] ? [[field, this.of(type.fields[field])]] : [],
      )
      return Object.assign({ type: 'withdraw', of: type.type }, Object.fromEntries(key) as object)
    }
    return { type: type.type, ...this.fields(type) }
  }

  private fields({ fields }: AnyRecordType): Record<string, unknown> {
    const made = Object.entries(fields).map(([name, schema]) => [name, this.of(schema)] as const)
    return Object.fromEntries(made.filter(([, value]) => value !== undefined))
  }

  private kindOf(schema: Schema): FieldKind | undefined {
    try {
      return this.instance.kindOf(schema)
    } catch {
      return undefined
    }
  }

  private ofStructure(def: Def): unknown {
    const { dice } = this
    if (def.type === 'object')
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, schema]) =>
          name === 'record' ? [name, this.record()] : [name, this.of(schema)],
        ),
      )
    if (def.type === 'array') return Array.from({ length: dice.whole(1, 3) }, () => this.of(def.element!))
    if (def.type === 'union') return this.of(dice.pick(def.options ?? []))
    if (def.type === 'literal') return def.values?.[0]
    if (def.type === 'enum') return dice.pick(Object.values(def.entries ?? {}))
    if (def.type === 'record') return { [dice.pick(ids)]: def.valueType && this.of(def.valueType) }
    if (def.innerType ?? def.in) return this.of((def.innerType ?? def.in)!)
    if (def.type === 'boolean') return dice.chance(0.5)
    if (def.type === 'number' || def.type === 'int') return dice.whole(0, 100)
    return dice.pick([...ids, ...words, ''])
  }

  private ofKind(kind: FieldKind): unknown {
    const { dice } = this
    const day = dice.pick(days)
    switch (kind.kind) {
      case 'id':
        return dice.pick(ids)
      case 'flag':
        return dice.chance(0.5)
      case 'date':
        return day
      case 'dateTime':
        return `${day}T${dice.pick(['20:30', '21:00', '07:00', '06:30'])}`
      case 'year':
        return '2026-2027'
      case 'decimal':
        return '0.85'
      case 'whole':
        return dice.whole(...bounds(kind))
      case 'choice':
        return dice.pick(kind.options)
      case 'choices':
        return [dice.pick(kind.options)]
      case 'list':
        return [this.ofKind(kind.of)]
      case 'wholeBySubject':
        return { [dice.pick(['语文', '数学'])]: dice.whole(...bounds(kind)) }
      case 'questions':
        return [{ id: 'q1', kind: 'scale', text: '作业量合适吗' }]
      default:
        return dice.pick(words)
    }
  }
}

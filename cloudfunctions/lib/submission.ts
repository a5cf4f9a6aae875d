/** What a caller hands in: a record of a type, or the withdrawal of one, under a mutation id of its own. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Refusal } from '../../shared/problems'
import { flag, id } from '../../shared/records/fields'
import { labelOf } from '../../shared/records/labels'
import { canonical } from './canonical'
import { parseKey, parseRecord, typeNamed } from '../../shared/records/parse'
import type { AnyRecordType, RecordValue } from '../../shared/records/record'
import type { Profile } from '../../shared/roll'
import type { RoleName } from '../../shared/roles/index'

/** The most items that one call may carry. */
export const mostItems = 300

const item = z.strictObject({
  mutation: id(),
  record: z.record(z.string(), z.unknown(), { error: '应为一条记录' }),
  /** Whether the form had filled the record in, and it was accepted unchanged. */
  prefilled: z.optional(flag()),
  /** Of a ballot: what is answered to the questions of its survey. */
  answers: z.optional(z.record(z.string(), z.unknown(), { error: '应为各题的答案' })),
})

/** The input of the action `log`, in both functions that have it. */
export const logInput = z.strictObject({
  items: z
    .array(item, { error: '应为要提交的记录' })
    .check(
      z.minLength(1, { error: '不能为空' }),
      z.maxLength(mostItems, { error: `一次最多 ${mostItems} 条` }),
    ),
})

export type Item = z.output<typeof item>

export interface Submission {
  mutation: string
  digest: string
  /** The type of the record that is logged or withdrawn. */
  type: AnyRecordType
  isWithdrawal: boolean
  prefilled?: true
  answers?: Readonly<Record<string, unknown>>
  /** The record's fields; of a withdrawal, those of its key. */
  record: RecordValue
  /**
   * Who may do this through an action of its own, where that is not who may log such a record: a teacher ties whom they
   * have approved. `setup` is what the school's own list has decided.
   */
  by?: readonly RoleName[] | 'setup'
  /** Whether it gives up the very role that it is done in: sent again, it is known by its mutation alone. */
  isLast?: true
  /** The record as it is beside what is stored of the pupil when it is judged, such as one tie more than there are. */
  completedBy?(profile: Profile | undefined): RecordValue
}

/** A digest of what was handed in, whatever the order of its fields. */
const digestOf = (record: RecordValue): string =>
  createHash('sha256').update(canonical(record)).digest('base64url').slice(0, 16)

function refuseForeign(type: AnyRecordType, accepts: readonly string[], field: string): void {
  if (!accepts.includes(type.type))
    throw new Refusal('invalid', field, { field: `「${labelOf(field)}」`, cure: '不能在这里提交' })
}

/** Parses one item, or throws an `invalid` refusal. `accepts` are the types that this function takes. */
export function parseItem(
  { mutation, record, prefilled, answers }: Item,
  accepts: readonly string[],
): Submission {
  const digest = digestOf(record)
  const { type: name, ...fields } = record
  if (answers !== undefined && name !== 'ballot')
    throw new Refusal('invalid', 'answers', {
      field: `「${labelOf('answers')}」`,
      cure: '只有答卷才有答案，请删去',
    })
  if (name !== 'withdraw') {
    const type = typeNamed(name)
    refuseForeign(type, accepts, 'type')
    const sent = { mutation, digest, ...(prefilled && { prefilled }), ...(answers && { answers }) }
    return { ...sent, type, isWithdrawal: false, record: parseRecord(type, fields) }
  }
  const { of, ...key } = fields
  const type = typeNamed(of, 'of')
  refuseForeign(
    type,
    accepts.filter(() => type.withdrawable),
    'of',
  )
  return { mutation, digest, type, isWithdrawal: true, record: parseKey(type, key) }
}

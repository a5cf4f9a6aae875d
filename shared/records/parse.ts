/** From a payload to a record: the fields and the rules between them, or a refusal that names the field. */
import * as z from 'zod/mini'
import { type Problem, Refusal } from '../problems'
import { recordTypeOf } from './index'
import { labelOf } from './labels'
import type { AnyRecordType, Complaint, RecordValue, Shape } from './record'

const complaintRefused = ({ field, cure }: Complaint) =>
  new Refusal('invalid', field, { field: `「${labelOf(field)}」`, cure })

/** Throws an `invalid` refusal where there is a complaint. */
export function refuseIf(complaint: Complaint | undefined): void {
  if (complaint !== undefined) throw complaintRefused(complaint)
}

/** Our own sentences are Chinese; the library's defaults are not for people. */
const isOurs = (sentence: string) => /\p{Script=Han}/u.test(sentence)

function complaintOf(issue: z.core.$ZodIssue): Complaint {
  if (issue.code === 'unrecognized_keys')
    return { field: issue.keys[0] ?? 'record', cure: '不是这类记录的内容，请删去' }
  const cure = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message
  return { field: String(issue.path[0] ?? 'record'), cure: isOurs(cure) ? cure : '格式不对' }
}

/** Parses with a schema, or refuses with the first complaint, by the name of its field. */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, payload: unknown): z.output<Schema> {
  const result = schema.safeParse(payload)
  if (result.success) return result.data
  throw complaintRefused(complaintOf(result.error.issues[0] as z.core.$ZodIssue))
}

const schemas = new Map<string, z.ZodMiniType<RecordValue>>()

function schemaOf(name: string, fields: Shape): z.ZodMiniType<RecordValue> {
  const known = schemas.get(name) ?? z.strictObject(fields, { error: '应为一条记录' })
  schemas.set(name, known)
  return known
}

/** The declaration of a type named in a payload; an unknown one is `invalid`. */
export function typeNamed(name: unknown, field = 'type'): AnyRecordType {
  const type = typeof name === 'string' ? recordTypeOf(name) : undefined
  if (type === undefined) throw complaintRefused({ field, cure: '没有这种记录' })
  return type
}

/** The fields of a record of a type, defaults filled in; without those of the stamp. */
export function parseRecord(type: AnyRecordType, payload: unknown): RecordValue {
  const value = parse(schemaOf(type.type, type.fields), payload)
  refuseIf(type.rules?.find((rule) => !rule.holds(value)))
  return value
}

/** Everything that is wrong with a record, one problem for each field. Where all fields are right, the first rule broken. */
export function problemsOf(type: AnyRecordType, payload: unknown): Problem[] {
  const { success, data, error } = schemaOf(type.type, type.fields).safeParse(payload)
  const complaints: Complaint[] = success
    ? (type.rules ?? []).filter((rule) => !rule.holds(data)).slice(0, 1)
    : error.issues.map(complaintOf)
  const isFirst = ({ field }: Complaint, place: number) =>
    complaints.findIndex((other) => other.field === field) === place
  return complaints.filter(isFirst).map((complaint) => complaintRefused(complaint).problem)
}

/** The natural key of a record to be withdrawn. */
export function parseKey(type: AnyRecordType, payload: unknown): RecordValue {
  const fields = Object.fromEntries(type.key.map((field) => [field, type.fields[field] as z.ZodMiniType]))
  return parse(schemaOf(`withdraw ${type.type}`, fields), payload)
}

/**
 * The free text of a record: what somebody typed and others read. Which fields hold some follows from their kinds
 * (`shared/records/fields.ts`); an id, a date, a number or a choice holds none.
 */
import type { Question } from '../surveys/form'
import { type FieldKind, kindOf } from '../records/fields'
import type { AnyRecordType, RecordValue } from '../records/record'
import { isUsualSubject } from './subjects'

export interface FreeText {
  field: string
  text: string
}

const isWritten = (text: unknown): text is string => typeof text === 'string' && text.trim() !== ''

const wordsOf = (question: Question): string[] => [
  question.text,
  ...(question.kind === 'choice' ? question.options : []),
]

/** What others will read of a field's value. */
function textsIn(kind: FieldKind, value: unknown): string[] {
  if (kind.kind === 'text') return kind.readers === undefined && isWritten(value) ? [value] : []
  if (kind.kind === 'subject') return isUsualSubject(String(value)) ? [] : [String(value)]
  if (kind.kind === 'wholeBySubject') {
    const names = (value as readonly { subject: string }[]).map(({ subject }) => subject)
    return names.filter((name) => !isUsualSubject(name))
  }
  return kind.kind === 'questions' ? (value as readonly Question[]).flatMap(wordsOf) : []
}

/** The free texts of a record, but for fields that are as they were in the version `before`. */
export function freeTextsOf(
  type: Pick<AnyRecordType, 'fields'>,
  record: RecordValue,
  before?: RecordValue,
): FreeText[] {
  return Object.entries(type.fields).flatMap(([field, schema]) => {
    const value = record[field]
    const isSame = JSON.stringify(value) === JSON.stringify(before?.[field])
    if (value === undefined || isSame) return []
    return textsIn(kindOf(schema), value).map((text) => ({ field, text }))
  })
}

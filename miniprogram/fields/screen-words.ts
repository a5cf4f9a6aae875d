import type { Problem } from '../../shared/problems'
import type { FieldKind } from '../../shared/records/fields'
import { labelOf } from '../../shared/records/labels'

/** A sentence with the field under the name that it has on the screen. */
export const inScreenWords = (sentence: string, field: string, label: string): string =>
  sentence.replace(`「${labelOf(field)}」`, `「${label}」`)

const isAbsent = (value: unknown) => value === undefined || value === null || value === ''

/** The sentence at a field. Where nothing was chosen it does not repeat the choices, which stand above it. */
export function sentenceFor(
  { code, field, message }: Problem,
  { label, kind, value }: { label: string; kind: FieldKind; value: unknown },
): string {
  if (code === 'invalid' && kind.kind === 'choice' && isAbsent(value)) return `请选择${label}`
  return inScreenWords(message, field ?? '', label)
}

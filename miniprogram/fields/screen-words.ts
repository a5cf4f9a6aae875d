import { labelOf } from '../../shared/records/labels'

/** A sentence with the field under the name that it has on the screen. */
export const inScreenWords = (sentence: string, field: string, label: string): string =>
  sentence.replace(`「${labelOf(field)}」`, `「${label}」`)

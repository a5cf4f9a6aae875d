/** Which cloud function takes a record: what families log goes through their own, the rest through the school's. */
import { recordTypeOf, recordTypes, type TypeName } from './records/index'
import type { AnyRecordType } from './records/record'

/** The functions that accounts call. */
export const doors = ['family', 'school'] as const
export type Door = (typeof doors)[number]

const doorOfType = ({ by }: AnyRecordType): Door => (by.includes('guardian') ? 'family' : 'school')

/** The record types that a function takes. */
export const typesBehind = (door: Door): TypeName[] =>
  recordTypes.filter((type) => doorOfType(type) === door).map(({ type }) => type)

/** The function for a record, or for the withdrawal of one; an unknown type goes to the school's, which says so. */
export function doorOf(record: { type?: unknown; of?: unknown }): Door {
  const name = record.type === 'withdraw' ? record.of : record.type
  const type = typeof name === 'string' ? recordTypeOf(name) : undefined
  return type ? doorOfType(type) : 'school'
}

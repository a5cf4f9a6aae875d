/** Which cloud functions the app calls, and which takes a record: what families log goes through their own, the rest through the school's. */
import { recordTypeOf, recordTypes, type TypeName } from './records/index'
import type { AnyRecordType } from './records/record'

/** The functions that accounts may call. */
export const doors = ['family', 'school', 'files', 'desk', 'office', 'district'] as const
export type Door = (typeof doors)[number]

/** The function that a browser may call before anybody is signed in there. */
export const browserDoor = 'desk'

/** Those that records are logged to. */
export type RecordDoor = 'family' | 'school'

const doorOfType = ({ by }: AnyRecordType): RecordDoor => (by.includes('guardian') ? 'family' : 'school')

/** The record types that a function takes. */
export const typesBehind = (door: RecordDoor): TypeName[] =>
  recordTypes.filter((type) => doorOfType(type) === door).map(({ type }) => type)

/** The function for a record, or for the withdrawal of one; an unknown type goes to the school's, which says so. */
export function doorOf(record: { type?: unknown; of?: unknown }): RecordDoor {
  const name = record.type === 'withdraw' ? record.of : record.type
  const type = typeof name === 'string' ? recordTypeOf(name) : undefined
  return type ? doorOfType(type) : 'school'
}

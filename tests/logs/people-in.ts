/** What must be in no log: names, accounts and ids of people as they are in a school, and what looks like a number of one. */
import type { PupilRow, StaffRow } from '../../cloudfunctions/lib/roster'

/** Numbers of a phone, a citizen and a pupil (G or L and the citizen's number), wherever they stand. */
const numbers = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dX](?!\d)|\b[GL]\d{17}[\dX]/iu

export interface People {
  staff: readonly Pick<StaffRow, 'id' | 'name'>[]
  pupils: readonly Pick<PupilRow, 'student' | 'name' | 'guardians'>[]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
/** An id as a word of its own: "ming" is not in "coming". */
const asWord = (id: string) => `(?<![A-Za-z0-9])${escaped(id)}(?![A-Za-z0-9])`

/** Finds what of these people is in a text; undefined where nothing is. */
export function finderOf({ staff, pupils }: People): (text: string) => string | undefined {
  const names = [...staff, ...pupils].map(({ name }) => escaped(name))
  const ids = [...staff.map(({ id }) => id), ...pupils.flatMap((one) => [one.student, ...one.guardians])]
  const own = new RegExp([...new Set([...names, ...ids.map(asWord)])].join('|'), 'u')
  return (text) => (own.exec(text) ?? numbers.exec(text))?.[0]
}

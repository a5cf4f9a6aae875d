/** The pupils of a class as its books have them. */
import type { ClassBooks, PupilEntry } from '../../../shared/books'
import { textOf } from '../../../shared/keys'
import { isIn } from '../../../shared/roll'
import { byName } from './viewer'

export interface Pupil extends PupilEntry {
  student: string
}

/** Those on roll in a class on a day, by name: the order of every list of a class. */
export function pupilsIn(all: readonly ClassBooks[], id: string, date: string): Pupil[] {
  const books = all.find((one) => one.class === id)
  return Object.entries(books?.pupils ?? {})
    .filter(([, { roll }]) => isIn(roll, id, date))
    .map(([key, entry]) => ({ ...entry, student: textOf(key) }))
    .sort((a, b) => byName(a, b) || a.student.localeCompare(b.student, 'en', { numeric: true }))
}

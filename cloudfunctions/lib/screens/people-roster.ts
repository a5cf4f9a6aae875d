/** The action `roster`: the pupils of a class, those to come and those who left this academic year among them. */
import * as z from 'zod/mini'
import type { ClassBooks, PupilEntry } from '../../../shared/books'
import { within, type Period } from '../../../shared/calendar'
import { textOf } from '../../../shared/keys'
import { id } from '../../../shared/records/fields'
import { classOn, type Roll } from '../../../shared/roll'
import type { Presence, RosterPupil, RosterView } from '../../../shared/views/people'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { classNamed, refuseOthers } from './leaders'
import { byName, readKnown } from './viewer'

export const rosterInput = z.strictObject({ class: id() })
type Asked = z.output<typeof rosterInput>

/** The class that a pupil is in today, comes into, or was in last; and how that stands. */
export function standingOf(roll: Roll, today: string): { class: string; presence: Presence } {
  if (roll.leftOn !== null && roll.leftOn <= today)
    return { class: classOn(roll, roll.leftOn), presence: 'left' }
  if (roll.enrolledOn > today) return { class: classOn(roll, roll.enrolledOn), presence: 'coming' }
  return { class: classOn(roll, today), presence: 'here' }
}

const presences: readonly Presence[] = ['here', 'coming', 'left']

function pupilIn(own: string, key: string, entry: PupilEntry, year: Period, today: string): RosterPupil[] {
  const { name, guardians, proxy, consent, roll } = entry
  const standing = standingOf(roll, today)
  const isOld = standing.presence === 'left' && !within(year, roll.leftOn ?? '')
  if (standing.class !== own || isOld) return []
  return [{ student: textOf(key), name, guardians, proxy, consent, presence: standing.presence }]
}

/** The pupils that a roster has, in its order. */
export function rosterOf(
  books: ClassBooks | undefined,
  own: string,
  year: Period,
  today: string,
): RosterPupil[] {
  const entries = Object.entries(books?.pupils ?? {})
  const pupils = entries.flatMap(([key, entry]) => pupilIn(own, key, entry, year, today))
  const rank = ({ presence }: RosterPupil) => presences.indexOf(presence)
  return pupils.sort((a, b) => rank(a) - rank(b) || byName(a, b))
}

/** Two calls, at once. */
export async function readRoster({ class: asked }: Asked, request: Request): Promise<RosterView> {
  const { school, today } = request
  const [{ caller, settings }, [books]] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', asked)], ['class', 'pupils']),
  ])
  refuseOthers(caller, '班级名册')
  const { id: own, name } = classNamed(settings, asked)
  const year = settings.calendar.academicYear
  return { class: own, name, today, pupils: rosterOf(books, own, year, today) }
}

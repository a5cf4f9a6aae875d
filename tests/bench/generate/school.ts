/** A generated school: who is there, and everything that hands in entries, each with what they come to. */
import type { SchoolClass } from '../../../shared/books'
import type { StaffRow } from '../../../cloudfunctions/lib/roster'
import type { Calendar } from '../../../shared/calendar'
import type { Stage } from '../../../shared/stages'
import { allSchoolDays, calendarFor, schoolDay as nthSchoolDay } from './calendar'
import { classDay, type ClassSums, noClassSums } from './class-year'
import type { Entry, Unit } from './entry'
import { eveningAbout, type Evenings, noEvenings } from './evenings'
import { classAt, classesOf, isOnRoll, type Pupil, pupilOf, staffOf } from './people'
import { emptyYear, rollAbout, type Year, yearAbout } from './pupil-year'
import { overTheFamily, refusalsAbout } from './refusals'
import { noSchoolSums, pledge, schoolDay, type SchoolSums } from './school-year'
import type { Spec } from './spec'
import { ballotsAbout, openingOf, type SurveySums } from './surveys'

export interface PupilUnit extends Unit {
  pupil: Pupil
  evenings: Evenings
  year: Year
}

export interface GeneratedSchool {
  spec: Spec
  calendar: Calendar
  /** The last day, and all school days up to it. */
  asOf: string
  days: string[]
  classes: SchoolClass[]
  stages: Stage[]
  staff: StaffRow[]
  pupils: PupilUnit[]
  rooms: (Unit & { room: SchoolClass; sums: ClassSums })[]
  members: (Unit & { id: string })[]
  own: Unit & { sums: SchoolSums }
  /** All ballots, which are in no ledger. */
  box: Unit & { surveys: SurveySums[] }
}

function pupilUnit(spec: Spec, pupil: Pupil, asOf: string): PupilUnit {
  const unit: PupilUnit = { pupil, evenings: noEvenings(), year: emptyYear(), about }
  function about(date: string): Entry[] {
    // What a family has logged is erased when it withdraws its consent.
    if (pupil.withdrawsOn === date && isOnRoll(pupil, date)) unit.evenings = noEvenings()
    const evening = eveningAbout(spec, pupil, date, asOf, unit.evenings)
    return [
      ...rollAbout(pupil, date),
      ...evening,
      ...overTheFamily(pupil, date, evening),
      ...yearAbout(spec, pupil, date, asOf, unit.year),
      ...refusalsAbout(spec, pupil, date),
    ]
  }
  return unit
}

/** How many pupils each class has on each day of the run. */
function sizesOf(pupils: readonly Pupil[], days: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const pupil of pupils) {
    for (const date of days.filter((day) => isOnRoll(pupil, day))) {
      const key = `${classAt(pupil, date)} ${date}`
      sizes.set(key, (sizes.get(key) ?? 0) + 1)
    }
  }
  return sizes
}

/** The school of a spec. The same spec gives the same school. */
export function generateSchool(spec: Spec): GeneratedSchool {
  const [calendar, asOf] = [calendarFor(spec.days), nthSchoolDay(spec.days)]
  const days = allSchoolDays.slice(0, spec.days)
  const pupils = Array.from({ length: spec.pupils }, (_, index) => pupilOf(spec, index))
  const [classes, staff] = [classesOf(spec), staffOf(spec)]
  const stages = [...new Set(pupils.map(({ stage }) => stage))]
  const sizes = sizesOf(pupils, days)
  const [schoolSums, surveys] = [noSchoolSums(), [] as SurveySums[]]
  return {
    ...{ spec, calendar, asOf, days, classes, stages, staff },
    pupils: pupils.map((pupil) => pupilUnit(spec, pupil, asOf)),
    rooms: classes.map((room) => {
      const sums = noClassSums()
      const size = (date: string) => sizes.get(`${room.id} ${date}`) ?? 0
      return { room, sums, about: (date) => classDay(spec, calendar, room, date, size(date), sums) }
    }),
    members: staff.map(({ id }) => ({ id, about: (date) => pledge(spec, id, date) })),
    own: {
      sums: schoolSums,
      about: (date) => [...openingOf(date), ...schoolDay(spec, calendar, stages, date, schoolSums)],
    },
    box: { surveys, about: (date) => ballotsAbout(spec, pupils, date, asOf, surveys) },
  }
}

/** Everything that hands in entries. */
export const unitsOf = ({ pupils, rooms, members, own, box }: GeneratedSchool): Unit[] => [
  own,
  ...members,
  ...rooms,
  ...pupils,
  box,
]

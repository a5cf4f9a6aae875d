/** Everything that the evaluator remembers of one school, in memory. */
import type { FolderData, PolicyFile, SchoolFile } from './folder'
import type { Payload } from './shapes'

export type Stage = 'primary' | 'junior'

export const stages: Stage[] = ['primary', 'junior']

export interface Pupil {
  id: string
  /** The class of enrolment; later ones are moves. */
  firstClass: string
  enrolledOn: string
  /** Empty while the pupil stays. */
  leftOn: string
  moves: Map<string, string>
  guardians: Set<string>
  proxy: boolean
  consent: boolean
}

export interface StaffMember {
  roles: string[]
  classes: string[]
}

/** In what capacity a record was logged. */
export type Capacity = 'guardian' | 'teacher' | 'staff' | 'leader'

/** The version in force of one record. */
export interface StoredRecord {
  type: string
  record: Payload
  author: string
  as: Capacity
}

export interface Survey {
  openedOn: string
  closes: string
  ratings: number[]
  answered: Set<string>
}

export interface World {
  school: SchoolFile
  policy: PolicyFile
  schoolDays: Set<string>
  grades: Map<string, number>
  plan: FolderData['plan']
  staff: Map<string, StaffMember>
  pupils: Map<string, Pupil>
  /** Records in force, by type and natural key. */
  records: Map<string, StoredRecord>
  surveys: Map<string, Survey>
  pledges: { staff: string; day: string }[]
}

const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter((word) => word !== '')

function pupilsOf(data: FolderData): Map<string, Pupil> {
  const pupils = new Map<string, Pupil>()
  for (const row of data.students) {
    const id = String(row.student_id)
    const ties = data.guardians.filter((tie) => tie.student_id === id)
    pupils.set(id, {
      ...{ id, firstClass: String(row.class_id), enrolledOn: String(row.enrolled_on) },
      ...{ leftOn: String(row.left_on), moves: new Map<string, string>() },
      guardians: new Set(ties.map((tie) => String(tie.guardian_id))),
      ...{ proxy: row.proxy === '1', consent: row.consent === '1' },
    })
  }
  return pupils
}

/** The school as its first day finds it: master data, and no record. */
export function worldOf(data: FolderData): World {
  const openDays = data.calendar.filter((row) => row.school_day === '1').map((row) => String(row.date))
  return {
    ...{ school: data.school, policy: data.policy, plan: data.plan },
    schoolDays: new Set(openDays),
    grades: new Map(data.classes.map((row) => [String(row.class_id), Number(row.grade)])),
    staff: new Map(
      data.staff.map((row) => [
        String(row.staff_id),
        { roles: words(row.role), classes: words(row.classes) },
      ]),
    ),
    pupils: pupilsOf(data),
    ...{ records: new Map(), surveys: new Map(), pledges: [] },
  }
}

export const isOnRoll = (pupil: Pupil, date: string): boolean =>
  pupil.enrolledOn <= date && (pupil.leftOn === '' || pupil.leftOn > date)

/** The class of a pupil at a date: that of the latest move dated on or before it. */
export function classAt(pupil: Pupil, date: string): string {
  const last = [...pupil.moves.keys()]
    .filter((moved) => moved <= date)
    .sort()
    .at(-1)
  return last === undefined ? pupil.firstClass : (pupil.moves.get(last) ?? pupil.firstClass)
}

/** The pupils of a class who are on roll at a date. */
export const classSize = (world: World, className: string, date: string): number =>
  [...world.pupils.values()].filter((pupil) => isOnRoll(pupil, date) && classAt(pupil, date) === className)
    .length

export const teaches = (world: World, person: string, className: string): boolean =>
  world.grades.has(className) && (world.staff.get(person)?.classes.includes(className) ?? false)

export function hasRole(world: World, person: string, ...roles: string[]): boolean {
  return world.staff.get(person)?.roles.some((role) => roles.includes(role)) ?? false
}

export function stageOfGrade(world: World, grade: number): Stage {
  return grade <= (world.school.system === '6-3' ? 6 : 5) ? 'primary' : 'junior'
}

/** Where a record is kept: its type and the values of its key fields. */
export const keyOf = (type: string, fields: string[], record: Payload): string =>
  JSON.stringify([type, ...fields.map((field) => record[field])])

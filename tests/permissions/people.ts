/** A school in which every relation to a child, a class and the school is held by somebody; and another school. */
import type { PupilRow, StaffRow } from '../../cloudfunctions/lib/roster'
import { amend, enrol, transfer } from '../../shared/records/enrolment'
import { parseRecord } from '../../shared/records/parse'
import type { AnyRecordType, RecordValue } from '../../shared/records/record'
import { districtNamed } from '../../shared/district/place'
import { classOn, type Profile } from '../../shared/roll'

export const today = '2026-10-14'
/** Who is to put right what there is to be put right. */
export const toPutRight = 'teacher'
const firstDay = '2026-09-01'
export const [here, there, unopened] = ['here', 'there', 'unopened']
export const [districtHere, districtThere] = [districtNamed('here'), districtNamed('there')]

/** Every day is a school day here. */
export const settings = {
  name: '岚山示例学校',
  system: '6-3',
  calendar: {
    academicYear: { name: '2026-2027', start: firstDay, end: '2027-08-31' },
    term: { name: '2026-2027学年第一学期', start: firstDay, end: '2027-01-22' },
    schoolDays: '1'.repeat(365),
  },
  ...{ lastYear: { fitness: null, eyesight: null }, policy: {}, plan: [] },
}

export const classes = ['class3', 'class7', 'class9'].map((id) => ({
  id,
  grade: Number(id.slice(-1)),
  name: id,
}))
export const classesThere = [{ id: 'classThere', grade: 3, name: 'classThere' }]

const staffRow = (id: string, classes: string[], ...roles: StaffRow['roles']): StaffRow => ({
  ...{ id, name: `职工${id}`, classes, roles: roles.length > 0 ? roles : ['teacher'] },
})

/** The staff on the first day. Nobody asks anything as `colleague` or `deputy`: what others find there is theirs. */
export const staff: readonly StaffRow[] = [
  staffRow('teacher', ['class3']),
  staffRow('elsewhere', ['class7']),
  staffRow('formerTeacher', ['class3']),
  staffRow('leftTeacher', ['class3']),
  staffRow('office', []),
  staffRow('teacherMother', ['class3']),
  staffRow('elsewhereMother', ['class7']),
  staffRow('principal', [], 'principal'),
  staffRow('teachingPrincipal', ['class3'], 'principal', 'teacher'),
  staffRow('formerPrincipal', [], 'principal'),
  staffRow('admin', [], 'admin'),
  staffRow('sports', [], 'sports'),
  staffRow('doctor', [], 'doctor'),
  // Nobody has come yet: whoever accepts the code is that teacher.
  { ...staffRow('T100', ['class9']), number: 'T100' },
  staffRow('colleague', ['class3', 'class7']),
  staffRow('deputy', [], 'admin'),
]

/** Changes of the staff since: of whoever gave up a class or an office, and of whoever left. */
export const staffChanges: readonly StaffRow[] = [
  staffRow('formerTeacher', ['class7']),
  staffRow('formerPrincipal', []),
  { ...staffRow('leftTeacher', []), roles: [] },
]

const pupilRow = (student: string, own: string, guardians: string[], proxy = false): PupilRow => ({
  ...{ student, name: `学生${student}`, class: own, gender: '女', guardians: [...guardians, 'father'] },
  ...{ date: firstDay, left_on: '', proxy, consent: true },
})

/** Nobody asks anything as `father`, whose children all of them are: what others find there is his. */
export const pupils: readonly PupilRow[] = [
  pupilRow('child', 'class3', ['mother', 'formerMother', 'teacherMother', 'elsewhereMother']),
  pupilRow('classmate', 'class3', ['classmatesMother']),
  pupilRow('boarder', 'class3', [], true),
  pupilRow('moved', 'class3', []),
  pupilRow('other', 'class7', ['othersMother']),
  pupilRow('boarder7', 'class7', [], true),
  pupilRow('third', 'class3', []),
  pupilRow('fourth', 'class7', []),
]

export const staffThere: readonly StaffRow[] = [
  staffRow('principalThere', ['classThere'], 'principal', 'teacher'),
]
export const pupilsThere: readonly PupilRow[] = [
  { ...pupilRow('childThere', 'classThere', ['motherThere']), guardians: ['motherThere'] },
]

/** Changes of the roll since. */
export const moves = [{ type: 'transfer', student: 'moved', class: 'class7', date: '2026-10-01' }]
export const unties = [
  { type: 'amend', student: 'child', guardians: ['mother', 'teacherMother', 'elsewhereMother', 'father'] },
]

type Changed = Readonly<Record<string, unknown>>

const changedBy =
  (type: AnyRecordType) =>
  (profile: Profile | undefined, { type: _, ...fields }: Changed): Profile | undefined =>
    type.changes?.(parseRecord(type, fields), profile)

const of = (student: string) => (change: RecordValue) => change.student === student

/** The pupils as the books have them today, by the declarations of what changed them. */
export const profiles: ReadonlyMap<string, Profile> = new Map(
  pupils.map(({ left_on: _, ...row }) => {
    const enrolled = changedBy(enrol)(undefined, row)
    const moved = moves.filter(of(row.student)).reduce(changedBy(transfer), enrolled)
    return [row.student, unties.filter(of(row.student)).reduce(changedBy(amend), moved) as Profile]
  }),
)

/** The staff as it is today. */
export const staffNow: ReadonlyMap<string, StaffRow> = new Map(
  [...staff, ...staffChanges].map((row) => [row.id, row]),
)

/** The class that a pupil is in today. */
export const classNow = (student: string): string => {
  const profile = profiles.get(student)
  return profile === undefined ? '' : classOn(profile.roll, today)
}

/** A made-up school of any size, for counting and timing. */
import type { PupilRow, StaffRow } from '../../cloudfunctions/lib/roster'
import type { SetFolder } from '../../scripts/lib/set-folder'
import { addDays, daysBetween } from '../../shared/calendar'

const academicYear = { name: '2026-2027', start: '2026-09-01', end: '2027-08-31' }
const term = { name: '2026-2027学年第一学期', start: '2026-09-01', end: '2027-01-22' }
const pupilsPerClass = 45
const grades = 9

const isWeekday = (date: string) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())

const schoolDays = Array.from({ length: daysBetween(academicYear.start, academicYear.end) + 1 }, (_, day) =>
  isWeekday(addDays(academicYear.start, day)) ? '1' : '0',
).join('')

export const firstDay = term.start

/** The nth school day of the term, from 1. */
export function schoolDay(nth: number): string {
  const days = Array.from({ length: 140 }, (_, day) => addDays(term.start, day)).filter(isWeekday)
  return days[nth - 1] ?? term.end
}

const pupilOf = (index: number): PupilRow => ({
  ...{ student: `pupil${index}`, name: `学生${index}`, gender: index % 2 === 0 ? '男' : '女' },
  ...{ class: `class${Math.floor(index / pupilsPerClass)}`, guardians: [`guardian${index}`] },
  ...{ date: academicYear.start, left_on: '', proxy: false, consent: true },
})

/** `guardianN` has `pupilN`; classes are filled in order; `teacher` teaches class0; `admin` and `principal` are there. */
export function bigSchool(id: string, pupils: number): SetFolder {
  const count = Math.ceil(pupils / pupilsPerClass)
  const classes = Array.from({ length: count }, (_, index) => ({
    ...{ id: `class${index}`, grade: (index % grades) + 1, name: `${(index % grades) + 1}年级${index}班` },
  }))
  const staff: StaffRow[] = [
    { id: 'teacher', name: '王老师', roles: ['teacher'], classes: ['class0'] },
    { id: 'admin', name: '李老师', roles: ['admin'], classes: [] },
    { id: 'principal', name: '张校长', roles: ['principal'], classes: [] },
  ]
  const calendar = { academicYear, term, schoolDays }
  const lastYear = { fitness: null, eyesight: null }
  const settings = {
    id,
    name: `示例学校 ${id}`,
    system: '6-3' as const,
    calendar,
    lastYear,
    policy: {},
    plan: [],
    classes,
  }
  const everyone = Array.from({ length: pupils }, (_, index) => pupilOf(index))
  return { settings, staff, pupils: everyone, events: [], asOf: term.start }
}

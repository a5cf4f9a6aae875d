/** A folder of the acceptance format as a school: settings, staff, first roster, events. Nothing is stored here. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import type { PupilRow, StaffRow } from '../../cloudfunctions/lib/roster'
import type { Settings } from '../../shared/books'
import { addDays, daysBetween, isDate } from '../../shared/calendar'
import { checkPolicy, PolicyError } from '../../shared/policy/check'
import type { PolicyOverrides } from '../../shared/policy/overrides'
import { date, flag, id, oneOf, text, whole, year } from '../../shared/records/fields'
import { systems } from '../../shared/stages'
import { FolderError } from './folder-error'
import { readJson, readLines, readTable } from './read-files'

const named = { name: text(1, 100), start: date(), end: date() }

const schoolFile = z.object({
  id: id(),
  name: text(1, 100),
  system: oneOf(systems),
  academic_year: z.object({ ...named, name: year() }),
  term: z.object(named),
  as_of: date(),
  last_year: z.object({
    fitness: z.nullable(
      z.object({ examined: whole(1), excellent: whole(0), good: whole(0), pass: whole(0) }),
    ),
    eyesight: z.nullable(z.object({ examined: whole(1), myopic: whole(0) })),
  }),
})

const number = (min: number, max: number) => z.pipe(z.pipe(z.string(), z.transform(Number)), whole(min, max))
const yesOrNo = () =>
  z.pipe(
    z.pipe(
      oneOf(['1', '0']),
      z.transform((value) => value === '1'),
    ),
    flag(),
  )
const words = () =>
  z.pipe(
    z.string(),
    z.transform((value) => value.split(/\s+/u).filter((word) => word !== '')),
  )
const dateOrBlank = () =>
  z.string().check(z.refine((value) => value === '' || isDate(value), '应为日期，或留空'))

const dayRow = z.object({ date: date(), school_day: yesOrNo() })
const classRow = z.object({ class_id: id(), grade: number(1, 9), name: text(1, 40) })
const planRow = z.object({ grade: number(1, 9), subject: text(1, 20), lessons: number(0, 100) })
const tieRow = z.object({ guardian_id: id(), student_id: id(), relation: z.string() })
const staffFileRow = z.object({ staff_id: id(), name: text(1, 40), role: words(), classes: words() })
const studentRow = z.object({
  student_id: id(),
  class_id: id(),
  name: text(1, 40),
  gender: oneOf(['男', '女']),
  enrolled_on: date(),
  left_on: dateOrBlank(),
  proxy: yesOrNo(),
  consent: yesOrNo(),
})

const withZone = /(Z|[+-]\d{2}:\d{2})$/u
const instant = z
  .string()
  .check(z.refine((value) => withZone.test(value) && !Number.isNaN(Date.parse(value)), '应为带时区的时间'))
const eventLine = z.looseObject({ at: instant, by: z.string() })

/** One line of events: who submitted what, and when. What it is of is for the functions to judge. */
export interface SetEvent {
  line: number
  at: Date
  by: string
  record: Record<string, unknown>
}

export interface SetFolder {
  settings: Settings
  asOf: string
  staff: StaffRow[]
  pupils: PupilRow[]
  events: SetEvent[]
}

/** One sign for each day of the academic year; a day that is missing is a fault. */
function schoolDaysOf(rows: z.output<typeof dayRow>[], start: string, end: string): string {
  const days = new Map(rows.map((row) => [row.date, row.school_day]))
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => {
    const day = addDays(start, index)
    if (!days.has(day)) throw new FolderError(`calendar.csv: 缺少 ${day}`)
    return days.get(day) ? '1' : '0'
  }).join('')
}

function readPolicy(folder: string): PolicyOverrides {
  if (!existsSync(path.join(folder, 'policy.json'))) return {}
  try {
    return checkPolicy(readJson(folder, 'policy.json', z.unknown()))
  } catch (error) {
    if (error instanceof PolicyError) throw new FolderError(`policy.json: ${error.message}`)
    throw error
  }
}

function readPupils(folder: string): PupilRow[] {
  const ties = readTable(folder, 'guardians.csv', tieRow)
  const guardians = new Map<string, string[]>()
  for (const { student_id, guardian_id } of ties) {
    guardians.set(student_id, [...new Set([...(guardians.get(student_id) ?? []), guardian_id])])
  }
  return readTable(folder, 'students.csv', studentRow).map((row) => ({
    ...{ student: row.student_id, class: row.class_id, name: row.name, gender: row.gender },
    ...{ guardians: guardians.get(row.student_id) ?? [], date: row.enrolled_on, left_on: row.left_on },
    ...{ proxy: row.proxy, consent: row.consent },
  }))
}

function readSettings(folder: string): { settings: Settings; asOf: string } {
  const {
    academic_year: academicYear,
    term,
    last_year: lastYear,
    as_of: asOf,
    ...school
  } = readJson(folder, 'school.json', schoolFile)
  const schoolDays = schoolDaysOf(
    readTable(folder, 'calendar.csv', dayRow),
    academicYear.start,
    academicYear.end,
  )
  const classes = readTable(folder, 'classes.csv', classRow).map(({ class_id, ...row }) => ({
    id: class_id,
    ...row,
  }))
  const plan = readTable(folder, 'plan.csv', planRow)
  const calendar = { academicYear, term, schoolDays }
  return { settings: { ...school, calendar, lastYear, policy: readPolicy(folder), plan, classes }, asOf }
}

const readStaff = (folder: string): StaffRow[] =>
  readTable(folder, 'staff.csv', staffFileRow).map(({ staff_id, name, role, classes }) => {
    const known = ['principal', 'admin', 'teacher'] as const
    const roles = known.filter((one) => role.includes(one))
    if (roles.length !== role.length) throw new FolderError(`staff.csv: ${staff_id} 的 role 不认识`)
    return { id: staff_id, name, roles, classes }
  })

/** Reads and checks a whole folder, or throws {@link FolderError} with one line. */
export function readSet(folder: string): SetFolder {
  const { settings, asOf } = readSettings(folder)
  const [staff, pupils] = [readStaff(folder), readPupils(folder)]
  const events = readLines(folder, 'events.jsonl', eventLine).map(
    ({ line, value: { at, by, ...record } }) => ({ line, at: new Date(at), by, record }),
  )
  return { settings, asOf, staff, pupils, events }
}

/** What the generator believes of the school while it makes events: enough to be mostly sensible. */
import type { EventLine, FolderData } from '../folder'
import { type Dice } from './dice'
import type { Times } from './times'

export interface Child {
  id: string
  className: string
  guardians: string[]
  proxy: boolean
  enrolledOn: string
}

export interface Room {
  id: string
  grade: number
  primary: boolean
}

export interface Model {
  dice: Dice
  times: Times
  master: Omit<FolderData, 'events'>
  children: Child[]
  rooms: Room[]
  surveys: string[]
  /** How often habits reach what the requirements ask. */
  diligence: number
  /** Whether the roster changes little. */
  calm: boolean
  history: EventLine[]
}

/** The model of a school before its first event. */
export function modelOf(dice: Dice, master: Model['master'], times: Times, calm: boolean): Model {
  const tied = (student: string): string[] =>
    master.guardians.filter((row) => row.student_id === student).map((row) => String(row.guardian_id))
  return {
    ...{ dice, times, master, surveys: [], history: [], calm, diligence: dice.pick([0.6, 0.85, 0.92, 1]) },
    children: master.students.map((row) => ({
      ...{ id: String(row.student_id), className: String(row.class_id), proxy: row.proxy === '1' },
      ...{ guardians: tied(String(row.student_id)), enrolledOn: String(row.enrolled_on) },
    })),
    rooms: master.classes.map((row) => ({
      ...{ id: String(row.class_id), grade: Number(row.grade) },
      primary: Number(row.grade) <= (master.school.system === '6-3' ? 6 : 5),
    })),
  }
}

const staffWho = (model: Model, may: (role: string, classes: string[]) => boolean): string[] =>
  model.master.staff
    .filter((row) => may(String(row.role), String(row.classes).split(' ')))
    .map((row) => String(row.staff_id))

/** Somebody of the school, whoever it is, or nobody it knows. */
export function anybody({ dice, master, children }: Model): string {
  if (dice.chance(0.1)) return dice.pick(['ghost', 'constructor', '__proto__', 'toString'])
  const staff = master.staff.map((row) => String(row.staff_id))
  return dice.pick([...staff, ...staff, ...children.flatMap(({ guardians }) => guardians), 'ghost'])
}

export const leader = (model: Model): string =>
  model.dice.pick(staffWho(model, (role) => role.includes('principal') || role.includes('admin')))

export const teacherOf = (model: Model, className: string): string =>
  model.dice.pickOr(
    staffWho(model, (_role, classes) => classes.includes(className)),
    anybody(model),
  )

export const guardianOf = (model: Model, child: Child): string =>
  model.dice.pickOr(child.guardians, anybody(model))

/** Who logs for a child at home: mostly a guardian, for a proxy child also a teacher. */
export const logsFor = (model: Model, child: Child): string =>
  child.proxy && model.dice.chance(0.55) ? teacherOf(model, child.className) : guardianOf(model, child)

const midnights = [
  '00:00:00',
  '23:59:59',
  '00:00:01',
  '07:59:59',
  '08:00:00',
  '16:00:00',
  '15:59:59',
  '23:59:00',
]

/** An instant on a local day, now and then next to midnight. */
export function moment({ dice }: Model, date: string): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const time = `${two(dice.whole(0, 23))}:${two(dice.whole(0, 59))}:${two(dice.whole(0, 59))}`
  return `${date}T${dice.chance(0.1) ? dice.pick(midnights) : time}+08:00`
}

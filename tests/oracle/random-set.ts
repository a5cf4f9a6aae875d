/** Random sets: small nasty schools with a term of mostly sensible, partly adversarial events. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { EventLine, FolderData, Row } from './folder'
import { type Task, sensibleTasks } from './random/agenda'
import { Dice } from './random/dice'
import { mischief } from './random/mischief'
import { type Model, modelOf, moment } from './random/model'
import { randomSchool } from './random/school'

export interface RandomSet {
  data: FolderData
  /** Other dates at which its card is worth a look. */
  otherAsOfs: string[]
}

const mischiefTask = (model: Model): Task => {
  const today = model.dice.pick(model.times.days)
  return { at: moment(model, today), make: (now) => mischief(now, today) }
}

function eventsOf(model: Model, tasks: Task[]): EventLine[] {
  const ordered = [...tasks].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  for (const { at, make } of ordered) model.history.push({ ...make(model), at } as EventLine)
  return model.history
}

/** The random set of a seed, with about so many events. */
export function randomSet(seed: number, size?: number): RandomSet {
  const dice = new Dice(seed)
  const calm = dice.chance(0.5)
  const { master, times } = randomSchool(dice, calm)
  const model = modelOf(dice, master, times, calm)
  const all = size ?? dice.whole(calm ? 400 : 150, 600)
  const sensible = sensibleTasks(
    model,
    Math.round(all * dice.pick(calm ? [0.8, 0.9, 0.95] : [0.5, 0.7, 0.85])),
  )
  const awkward = Array.from({ length: all - sensible.length }, () => mischiefTask(model))
  return {
    data: { ...master, events: eventsOf(model, [...sensible, ...awkward]) },
    otherAsOfs: times.otherAsOfs,
  }
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

const csv = (columns: string[], rows: Row[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('')

const columns = {
  calendar: ['date', 'school_day'],
  classes: ['class_id', 'grade', 'name'],
  students: ['student_id', 'class_id', 'name', 'gender', 'enrolled_on', 'left_on', 'proxy', 'consent'],
  staff: ['staff_id', 'name', 'role', 'classes'],
  guardians: ['guardian_id', 'student_id', 'relation'],
  plan: ['grade', 'subject', 'lessons'],
} as const

/** Writes all files of a set but its events. */
export function writeMaster(folder: string, data: Omit<FolderData, 'events'>): void {
  mkdirSync(folder, { recursive: true })
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text)
  for (const name of ['calendar', 'classes', 'students', 'staff', 'guardians', 'plan'] as const) {
    write(`${name}.csv`, csv([...columns[name]], data[name]))
  }
  write('school.json', JSON.stringify(data.school, null, 1))
  if (Object.keys(data.policy).length > 0) write('policy.json', JSON.stringify(data.policy, null, 1))
}

/** Writes a set as a folder of the acceptance format. */
export function writeSet(folder: string, { events, ...master }: FolderData): void {
  writeMaster(folder, master)
  const lines = events.map((event) => `${JSON.stringify(event)}\n`)
  writeFileSync(path.join(folder, 'events.jsonl'), lines.join(''))
}

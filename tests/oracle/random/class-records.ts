/** Sensible records of classes and of the school. */
import { plusDays } from '../time'
import type { Fields } from './family-records'
import type { Model, Room } from './model'
import { nastySubjects, nastyTexts } from './nasty'
import { plainSubjects } from './school'

const sizeOf = (model: Model, room: Room): number =>
  model.children.filter(({ className }) => className === room.id).length

const subjectOf = ({ dice }: Model): string =>
  dice.chance(0.15) ? dice.pick(nastySubjects) : dice.pick(plainSubjects)

export function assignment(model: Model, room: Room, date: string): Fields {
  const { dice, diligence } = model
  const common = { class: room.id, date }
  if (dice.chance(0.15)) {
    const nothing = { written: false, est_minutes: 0, assigned: 0, finished: 0, take_home: false }
    return { ...common, subject: 'none', ...nothing }
  }
  const assigned = Math.max(0, sizeOf(model, room) - dice.pick([0, 0, 0, 1]))
  const finished = dice.chance(diligence) ? assigned : dice.whole(0, assigned)
  const written = dice.chance(0.8)
  const home = { take_home: dice.chance(room.grade <= 2 ? 0.1 : 0.4), est_minutes: dice.pick([0, 20, 240]) }
  return { ...common, subject: subjectOf(model), written, assigned, finished, ...home }
}

export function classCheck(model: Model, room: Room, date: string): Fields {
  const { dice, diligence } = model
  const tested = Math.max(1, sizeOf(model, room) - dice.pick([0, 0, 0, 1]))
  const reached = dice.chance(diligence) ? tested : Math.floor(tested * 0.8)
  return { class: room.id, date, subject: subjectOf(model), tested, reached }
}

export const exercise = ({ dice, diligence }: Model, room: Room, date: string): Fields => ({
  ...{ class: room.id, date },
  minutes: dice.chance(diligence) ? dice.pick([60, 60, 61, 300]) : dice.pick([59, 0, 30]),
})

export const classMeeting = ({ dice }: Model, room: Room, date: string): Fields => ({
  ...{ class: room.id, date, topic: dice.chance(0.2) ? dice.pick(nastyTexts) : '班会' },
})

export const schoolEvent = ({ dice }: Model, date: string): Fields => ({
  date,
  ...(dice.chance(0.5) ? { note: dice.pick(['', ' ', '记录', ...nastyTexts]) } : {}),
})

export function incident(model: Model, date: string): Fields {
  const { dice } = model
  const status = dice.pick(['reported', 'reported', 'upheld', 'dismissed', 'dismissed'])
  const kind = dice.pick(['direction', 'over_syllabus', 'early_finish', 'ethics'])
  return { incident: `i${dice.whole(1, 5)}`, date, kind, status, ...(dice.chance(0.3) ? { note: '' } : {}) }
}

/** A timetable that mostly follows the plan of the grade, sometimes one lesson off or at its total. */
export function timetable(model: Model, room: Room): Fields {
  const { dice, master } = model
  const rows = master.plan.filter((row) => Number(row.grade) === room.grade && row.subject !== '*')
  const lessons = new Map(rows.map((row) => [String(row.subject), Math.max(1, Number(row.lessons))]))
  if (lessons.size === 0 || dice.chance(0.1)) lessons.set(subjectOf(model), dice.whole(1, 20))
  const [first] = lessons.keys()
  if (first !== undefined && dice.chance(0.15))
    lessons.set(first, (lessons.get(first) ?? 1) + dice.pick([1, 3]))
  if (first !== undefined && dice.chance(0.1)) lessons.delete(first)
  if (lessons.size === 0) lessons.set('数学', 1)
  return { class: room.id, lessons: Object.fromEntries(lessons) }
}

const neighbours = (year: string): string[] =>
  [0, 0, 0, -1, -1, 1, -2].map((shift) => {
    const first = Number(year.slice(0, 4)) + shift
    return `${first}-${first + 1}`
  })

export function regional(model: Model): Fields {
  const { dice, times, rooms } = model
  const tested = dice.pick([1, 10, 20, 999, 100])
  const passed = dice.pick([0, tested, Math.floor(tested * 0.9), Math.floor(tested * 0.8)])
  const stages = dice.chance(0.9)
    ? rooms.map(({ primary }) => (primary ? 'primary' : 'junior'))
    : ['primary', 'junior']
  const median = dice.pick(['0.9', '0.90', '0.8', '0.800000', '1', '1.0', '0', '0.333333'])
  const year = dice.pick(neighbours(times.yearName))
  return { year, stage: dice.pick(stages), subject: subjectOf(model), tested, passed, median }
}

export function surveyOpen(model: Model, today: string): Fields {
  const survey = model.dice.chance(0.1)
    ? model.dice.pick(['constructor', 'a/b'])
    : `sv${model.surveys.length + 1}`
  model.surveys.push(survey)
  return { survey, closes: plusDays(today, model.dice.pick([0, 0, 1, 1, 2, 5, 9])) }
}

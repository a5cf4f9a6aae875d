/** The fields of every record type, with their fixed bounds: the first refusal, `invalid`. */
import { type Check, date, dateTime, decimal, flag, id, lessons, listOf, oneOf } from './fields'
import { subject, subjectOrNone, text, whole, year } from './fields'
import { minutesFrom } from './time'

export type Payload = Record<string, unknown>

interface Shape {
  required: Record<string, Check>
  optional?: Record<string, Check>
  /** What binds several fields together. */
  rule?: (record: Payload) => boolean
}

const topics = oneOf('study', 'sleep', 'homework', 'health', 'behaviour', 'family', 'safety')
const note = { note: text(0, 2000) }
const schoolEvent: Shape = { required: { date }, optional: note }
const pupil = { name: text(1, 40), gender: oneOf('男', '女'), guardians: listOf(id, 0, 6) }

const sleepRule = (record: Payload): boolean => {
  const minutes = minutesFrom(String(record.bed_at), String(record.wake_at))
  return String(record.wake_at).startsWith(String(record.date)) && minutes >= 120 && minutes <= 960
}

const readingRule = ({ finished, book }: Payload): boolean =>
  finished !== true || (typeof book === 'string' && book.trim() !== '')

const assignmentRule = (record: Payload): boolean => {
  const { subject: name, written, take_home: home, est_minutes: minutes, assigned, finished } = record
  if (Number(finished) > Number(assigned)) return false
  return name !== 'none' || (written === false && home === false && minutes === 0 && assigned === 0)
}

const shapes = new Map<string, Shape>(
  Object.entries<Shape>({
    sleep: {
      required: { student: id, date, bed_at: dateTime, wake_at: dateTime },
      optional: { nap: whole(0, 180) },
      rule: sleepRule,
    },
    home_study: { required: { student: id, date, minutes: whole(0, 600) } },
    reading: {
      required: { student: id, date, minutes: whole(0, 600) },
      optional: { book: text(0, 100), finished: flag },
      rule: readingRule,
    },
    consent: { required: { student: id, given: flag } },
    home_visit: {
      required: {
        ...{ visit: id, student: id, date, mode: oneOf('in_person', 'online', 'phone') },
        ...{ topics: listOf(topics, 1, 5), note: text(1, 2000) },
      },
    },
    assignment: {
      required: {
        ...{ class: id, date, subject: subjectOrNone, written: flag, est_minutes: whole(0, 240) },
        ...{ assigned: whole(0), finished: whole(0), take_home: flag },
      },
      rule: assignmentRule,
    },
    class_check: {
      required: { class: id, date, subject, tested: whole(1), reached: whole(0) },
      rule: ({ reached, tested }: Payload) => Number(reached) <= Number(tested),
    },
    exercise: { required: { class: id, date, minutes: whole(0, 300) } },
    skill: {
      required: {
        ...{ student: id, date, kind: oneOf('sport', 'art', 'song', 'labour') },
        ...{ item: text(1, 40), passed: flag },
      },
    },
    class_meeting: { required: { class: id, date, topic: text(1, 100) } },
    flag_ceremony: schoolEvent,
    social_practice: schoolEvent,
    parent_meeting: schoolEvent,
    open_day: schoolEvent,
    incident: {
      required: {
        ...{ incident: id, date, kind: oneOf('direction', 'over_syllabus', 'early_finish', 'ethics') },
        status: oneOf('reported', 'upheld', 'dismissed'),
      },
      optional: note,
    },
    pledge: { required: {} },
    timetable: { required: { class: id, lessons } },
    regional: {
      required: {
        ...{ year, stage: oneOf('primary', 'junior'), subject },
        ...{ tested: whole(1), passed: whole(0), median: decimal },
      },
      rule: ({ passed, tested }: Payload) => Number(passed) <= Number(tested),
    },
    fitness: { required: { year, student: id, grade: oneOf('excellent', 'good', 'pass', 'fail') } },
    eyesight: { required: { year, student: id, myopic: flag } },
    survey_open: { required: { survey: id, closes: date } },
    ballot: { required: { survey: id, student: id, rating: whole(1, 5) } },
    enrol: { required: { student: id, class: id, ...pupil, date }, optional: { proxy: flag, consent: flag } },
    amend: {
      required: { student: id },
      optional: { ...pupil, proxy: flag, consent: flag },
      rule: (record: Payload) => Object.keys(record).length > 1,
    },
    transfer: { required: { student: id, date, class: id } },
    leave: { required: { student: id, date } },
  }),
)

const schoolEvents = ['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day']

/** The key fields of every type that may be withdrawn. */
export const withdrawable = new Map<string, string[]>([
  ...['sleep', 'home_study', 'reading'].map((type): [string, string[]] => [type, ['student', 'date']]),
  ['home_visit', ['visit']],
  ...['assignment', 'class_check'].map((type): [string, string[]] => [type, ['class', 'date', 'subject']]),
  ...['exercise', 'class_meeting'].map((type): [string, string[]] => [type, ['class', 'date']]),
  ['skill', ['student', 'kind', 'item']],
  ...schoolEvents.map((type): [string, string[]] => [type, ['date']]),
  ['timetable', ['class']],
  ['regional', ['year', 'stage', 'subject']],
  ...['fitness', 'eyesight'].map((type): [string, string[]] => [type, ['year', 'student']]),
])

function shapeOf(type: string, record: Payload): Shape | undefined {
  if (type !== 'withdraw') return shapes.get(type)
  const of = String(record.of)
  const fields = shapes.get(of)?.required ?? {}
  const keys = withdrawable.get(of)?.map((key): [string, Check] => [key, fields[key] ?? (() => false)])
  return keys && { required: { of: oneOf(of), ...Object.fromEntries(keys) } }
}

/** Whether a payload has every field it needs, within its fixed bounds, and no other. */
export function isWellFormed(type: string, record: Payload): boolean {
  const shape = shapeOf(type, record)
  if (shape === undefined) return false
  const [required, optional] = [
    new Map(Object.entries(shape.required)),
    new Map(Object.entries(shape.optional ?? {})),
  ]
  const known = Object.entries(record).every(([name, value]) =>
    (required.get(name) ?? optional.get(name) ?? (() => false))(value),
  )
  const complete = [...required.keys()].every((name) => Object.hasOwn(record, name))
  return known && complete && (shape.rule === undefined || shape.rule(record))
}

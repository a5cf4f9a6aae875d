/** What a form may read of every field: the table of the contract, field by field. */
import { type FieldKind, kindOf } from '../../shared/records/fields'
import { recordTypes, type TypeName } from '../../shared/records/index'
import { typeNamed } from '../../shared/records/parse'
import * as z from 'zod/mini'

const id: FieldKind = { kind: 'id' }
const date: FieldKind = { kind: 'date' }
const dateTime: FieldKind = { kind: 'dateTime' }
const flag: FieldKind = { kind: 'flag' }
const year: FieldKind = { kind: 'year' }
const decimal: FieldKind = { kind: 'decimal' }
const whole = (min: number, max?: number): FieldKind => ({
  kind: 'whole',
  min,
  ...(max !== undefined && { max }),
})
const text = (min: number, max: number, readers?: 'family' | 'register'): FieldKind => ({
  ...{ kind: 'text', min, max },
  ...(readers && { readers }),
})
const subject = (orNone: boolean): FieldKind => ({ kind: 'subject', min: 1, max: 20, orNone })
const choice = (...options: string[]): FieldKind => ({ kind: 'choice', options })
const topics = ['study', 'sleep', 'homework', 'health', 'behaviour', 'family', 'safety']
const guardians: FieldKind = { kind: 'list', of: id, min: 0, max: 6 }
const name = text(1, 40, 'register')
const event = { date, note: text(0, 2000) }

const kinds: Record<TypeName, Record<string, FieldKind>> = {
  sleep: { student: id, date, bed_at: dateTime, wake_at: dateTime, nap: whole(0, 180) },
  home_study: { student: id, date, minutes: whole(0, 600) },
  reading: {
    student: id,
    date,
    minutes: whole(0, 600),
    book: text(0, 100, 'family'),
    finished: flag,
  },
  consent: { student: id, given: flag, version: { kind: 'whole', min: 1 } },
  home_visit: {
    ...{ visit: id, student: id, date, mode: choice('in_person', 'online', 'phone') },
    ...{ topics: { kind: 'choices', options: topics, min: 1, max: 5 }, note: text(1, 2000) },
  },
  assignment: {
    ...{ class: id, date, subject: subject(true), written: flag, est_minutes: whole(0, 240) },
    ...{ assigned: whole(0), finished: whole(0), take_home: flag },
  },
  class_check: { class: id, date, subject: subject(false), tested: whole(1), reached: whole(0) },
  exercise: { class: id, date, minutes: whole(0, 300) },
  skill: {
    ...{ student: id, date, kind: choice('sport', 'art', 'song', 'labour') },
    ...{ item: text(1, 40), passed: flag },
  },
  class_meeting: { class: id, date, topic: text(1, 100) },
  flag_ceremony: event,
  social_practice: event,
  parent_meeting: event,
  open_day: event,
  incident: {
    ...{ incident: id, date, kind: choice('direction', 'over_syllabus', 'early_finish', 'ethics') },
    ...{ status: choice('reported', 'upheld', 'dismissed'), note: text(0, 2000) },
  },
  pledge: {},
  timetable: { class: id, lessons: { kind: 'wholeBySubject', min: 1, max: 20 } },
  regional: {
    ...{ year, stage: choice('primary', 'junior'), subject: subject(false) },
    ...{ tested: whole(1), passed: whole(0), median: decimal },
  },
  fitness: { year, student: id, grade: choice('excellent', 'good', 'pass', 'fail') },
  eyesight: { year, student: id, myopic: flag },
  survey_open: { survey: id, closes: date },
  ballot: { survey: id, student: id, rating: whole(1, 5) },
  enrol: {
    ...{ student: id, class: id, name, gender: choice('男', '女'), guardians, date },
    ...{ proxy: flag, consent: flag },
  },
  amend: {
    ...{ student: id, name, gender: choice('男', '女'), guardians },
    ...{ proxy: flag, consent: flag },
  },
  transfer: { student: id, class: id, date },
  leave: { student: id, date },
  visit_answer: { student: id, visit: id, took_place: flag },
  visit_task: { student: id, task: id, what: text(1, 200), due: date, done: flag },
  survey_form: {
    ...{ survey: id, title: text(1, 60), introduction: text(0, 300) },
    questions: { kind: 'questions', max: 15 },
  },
  rectification: {
    ...{ rectification: id, requirement: whole(1, 99), indicator: id, scope: id, what: text(1, 500) },
    ...{ who: id, until: date, measures: text(0, 2000), follows: id },
  },
  rectification_note: { rectification: id, entry: id, note: text(1, 2000) },
  rectification_end: { rectification: id, reason: text(1, 500) },
  revisit: {
    ...{ rectification: id, entry: id, date, note: text(1, 2000) },
    result: choice('settled', 'partly', 'unsettled'),
  },
  joining: { check: choice('none', 'number', 'word'), word: text(0, 20), by_list: flag },
  sampling: { weeks: { kind: 'list', of: date, min: 0, max: 60 } },
}

it.each(recordTypes.map(({ type }) => type))('%s tells the kind of each field', (name) => {
  const { fields } = typeNamed(name)
  const told = Object.entries(fields).map(([field, schema]) => [field, kindOf(schema)])
  expect(Object.fromEntries(told)).toEqual(kinds[name])
})

it('knows no kind of a schema that is no field', () => {
  expect(() => kindOf(z.string())).toThrow('no known kind')
})

/** Every record that can be logged, by each of those who log it, in an order in which each finds what it needs. */
import { addDays } from '../../../shared/calendar'
import { doorOf } from '../../../shared/doors'
import { admin, principal, type Pupil, teacherOf } from '../generate/people'
import type { Place } from './place'
import type { Ask } from './row'

type Fields = { type: string; [field: string]: unknown }
type By = Ask['by']

const guardian: By = (place) => place.guardian
const teacher: By = (place) => place.teacher
const admins: By = () => admin
const principals: By = () => principal
const item = { rectification: 'bench-item' }

const night = (pupil: Pupil, date: string, bed = '21:00'): Fields => ({
  ...{ type: 'sleep', student: pupil.id, date },
  ...{ bed_at: `${addDays(date, -1)}T${bed}`, wake_at: `${date}T07:00` },
})
const study = ({ id }: Pupil, date: string): Fields => ({
  type: 'home_study',
  student: id,
  date,
  minutes: 30,
})
const read = ({ id }: Pupil, date: string): Fields => ({
  ...{ type: 'reading', student: id, date, minutes: 20, book: '城南旧事', finished: true },
})
const evening = (pupil: Pupil, date: string) => [night(pupil, date), study(pupil, date), read(pupil, date)]

const homework = (place: Place, subject: string): Fields => ({
  ...{ type: 'assignment', class: place.child.class, date: place.today, subject, written: true },
  ...{ est_minutes: 20, assigned: 30, finished: 28, take_home: false },
})
const ofClass = ({ child, today }: Place, type: string, more: object): Fields => ({
  ...{ type, class: child.class, date: today },
  ...more,
})
const ofSchool =
  (type: string) =>
  ({ today }: Place): Fields[] => [{ type, date: today }]

const skillOf = (pupil: Pupil, date: string): Fields => ({
  ...{ type: 'skill', student: pupil.id, date, kind: 'sport', item: '仰卧起坐', passed: true },
})
const questions = [
  { id: 'load', kind: 'choice', text: '作业多吗', options: ['多', '正好', '少'] },
  { id: 'more', kind: 'text', text: '还想说什么' },
]

let sent = 0

/** A log of these records in one call. */
const log = (
  name: string,
  by: By,
  records: (place: Place) => Fields[],
  answers?: Record<string, unknown>,
): Ask & { records: typeof records } => ({
  ...{ name, action: 'log', by, records },
  door: doorOf(name === 'withdraw' ? { type: 'sleep' } : { type: name.split(',')[0] }),
  input: (place) => ({
    items: records(place).map((record) => ({
      mutation: `bench-mutation-of-thirty-signs-${++sent}`,
      record,
      ...(answers && { answers }),
    })),
  }),
})

const family = [
  log('sleep', guardian, ({ child, today }) => [night(child, today)]),
  log('sleep, corrected', guardian, ({ child, today }) => [night(child, today, '21:30')]),
  log(
    'sleep, by the school',
    ({ boarder }) => teacherOf(boarder.class),
    ({ boarder, today }) => [night(boarder, today)],
  ),
  log('home_study', guardian, ({ child, today }) => [study(child, today)]),
  log('reading', guardian, ({ child, today }) => [read(child, today)]),
  log('sleep, an evening of 3', guardian, ({ child, today }) => evening(child, today)),
  log(
    'sleep, an evening of 2 children',
    ({ siblings: [elder] }) => elder.guardians[0],
    ({ siblings, today }) => siblings.flatMap((pupil) => evening(pupil, today)),
  ),
  log('withdraw', guardian, ({ child, today }) => [
    { type: 'withdraw', of: 'sleep', student: child.id, date: today },
  ]),
  log('consent', guardian, ({ child }) => [{ type: 'consent', student: child.id, given: true }]),
]

const ofTeachers = [
  log('home_visit', teacher, ({ child, today }) => [
    {
      ...{ type: 'home_visit', visit: 'bench-visit', student: child.id, date: today, mode: 'in_person' },
      ...{ topics: ['study'], note: '了解阅读习惯' },
    },
  ]),
  log('visit_answer', guardian, ({ child }) => [
    { type: 'visit_answer', student: child.id, visit: 'bench-visit', took_place: true },
  ]),
  log('visit_task', teacher, ({ child }) => [
    { type: 'visit_task', student: child.id, task: 'bench-task', what: '两周后再问问' },
  ]),
  log('assignment', teacher, (place) => [homework(place, '语文')]),
  log('assignment, a class day of 4', teacher, (place) => [
    homework(place, '语文'),
    homework(place, '数学'),
    ofClass(place, 'exercise', { minutes: 70 }),
    ofClass(place, 'class_check', { subject: '英语', tested: 30, reached: 25 }),
  ]),
  log('class_check', teacher, (place) => [
    ofClass(place, 'class_check', { subject: '数学', tested: 30, reached: 25 }),
  ]),
  log('exercise', teacher, (place) => [ofClass(place, 'exercise', { minutes: 60 })]),
  log('class_meeting', teacher, (place) => [ofClass(place, 'class_meeting', { topic: '安全' })]),
  log('skill', teacher, ({ child, today }) => [skillOf(child, today)]),
  log('skill, 20 pupils of a class', teacher, ({ classmates, today }) =>
    classmates.slice(0, 20).map((pupil) => skillOf(pupil, today)),
  ),
  log('pledge', teacher, () => [{ type: 'pledge' }]),
]

const ofTheSchool = [
  ...(['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day'] as const).map((type) =>
    log(type, admins, ofSchool(type)),
  ),
  log('incident', admins, ({ today }) => [
    { type: 'incident', incident: 'bench', date: today, kind: 'ethics', status: 'dismissed', note: '' },
  ]),
  log('timetable', admins, ({ child }) => [
    { type: 'timetable', class: child.class, lessons: { 语文: 6, 数学: 5 } },
  ]),
  log('regional', admins, () => [
    {
      ...{ type: 'regional', year: '2026-2027', stage: 'primary', subject: '科学' },
      ...{ tested: 100, passed: 90, median: '0.85' },
    },
  ]),
  log('fitness', admins, ({ child }) => [
    { type: 'fitness', year: '2026-2027', student: child.id, grade: 'good' },
  ]),
  log('eyesight', admins, ({ child }) => [
    { type: 'eyesight', year: '2026-2027', student: child.id, myopic: false },
  ]),
  log('rectification', admins, ({ today }) => [
    {
      ...{ type: 'rectification', ...item, requirement: 8, indicator: 'sleep_reached', scope: 'primary' },
      ...{ what: '提高睡眠达标率', who: admin, until: today, measures: '班会提醒' },
    },
  ]),
  log('rectification_note', admins, () => [
    { type: 'rectification_note', ...item, entry: 'bench-note', note: '开了家长会' },
  ]),
  log('revisit', admins, ({ today }) => [
    { type: 'revisit', ...item, entry: 'bench', date: today, result: 'partly', note: '有改进' },
  ]),
  log('rectification_end', principals, () => [
    { type: 'rectification_end', ...item, reason: '并入年度计划' },
  ]),
  log('sampling', admins, () => [{ type: 'sampling', weeks: [] }]),
  log('joining', admins, () => [{ type: 'joining', check: 'none', word: '', by_list: true }]),
  log('survey_form', admins, () => [
    { type: 'survey_form', survey: 'bench', title: '作业与睡眠', questions },
  ]),
  log('survey_open', admins, ({ today }) => [{ type: 'survey_open', survey: 'bench', closes: today }]),
]

const theRoll = [
  log('enrol', admins, ({ child, today }) => [
    {
      ...{ type: 'enrol', student: 'bench-pupil', class: child.class, name: '新生', gender: '女' },
      ...{ guardians: ['bench-guardian'], date: today, proxy: false, consent: true },
    },
  ]),
  log('amend', admins, () => [{ type: 'amend', student: 'bench-pupil', name: '新同学' }]),
  log('transfer', admins, ({ today }) => [
    { type: 'transfer', student: 'bench-pupil', date: today, class: 'c1' },
  ]),
  log('leave', admins, ({ today }) => [{ type: 'leave', student: 'bench-pupil', date: addDays(today, 30) }]),
]

/** The nth family of the class answers the survey, which has two questions. */
const ballotOf = (name: string, nth: number) => {
  const voter = ({ classmates }: Place): Pupil => classmates[nth] as Pupil
  const record = (place: Place): Fields => ({
    ...{ type: 'ballot', survey: 'bench', student: voter(place).id, rating: 5 },
  })
  const answers = { load: 1, more: '希望多安排体育活动' }
  return log(
    name,
    (place) => voter(place).guardians[0],
    (place) => [record(place)],
    answers,
  )
}

/** Every log whose cost is counted; the name before its comma is its type. */
export const eventAsks = [...family, ...ofTeachers, ...ofTheSchool, ...theRoll, ballotOf('ballot', 0)]

/** So many answer besides that the survey has a result, and texts. Not counted. */
export const furtherBallots = [1, 2, 3, 4, 5].map((nth) => ballotOf('ballot', nth))

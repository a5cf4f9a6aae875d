/** A record of each type, as somebody of the cast may log it on the evening; and how the same one is put right later. */
import { doorOf } from '../../shared/doors'
import { recordTypeOf, type TypeName } from '../../shared/records/index'
import type { Person } from '../cast'
import type { Asking } from './school'

type Fields = Readonly<Record<string, unknown>>

export interface Sample {
  by: Person
  record: Fields
  /** What a correction changes; some types refuse it, and that answer too must stay the same. */
  corrected: Fields
  /** Answers to the questions of a survey. */
  answers?: Fields
  /** Types that must have been logged before. */
  after?: readonly TypeName[]
}

const today = '2026-10-14'
const year = '2026-2027'
const child = { student: 'ming' }
const onDay = { ...child, date: today }
const inClass = { class: 'class3', date: today }

const family = (record: Fields, corrected: Fields, after?: readonly TypeName[]): Sample => ({
  ...{ by: 'mumWang', record, corrected },
  ...(after && { after }),
})
const teacher = (record: Fields, corrected: Fields): Sample => ({ by: 'teacherLi', record, corrected })
const admin = (record: Fields, corrected: Fields, after?: readonly TypeName[]): Sample => ({
  ...{ by: 'adminSun', record, corrected },
  ...(after && { after }),
})

const event = admin({ date: today }, { note: '全校参加' })
const visit = { mode: 'phone', topics: ['study'], note: '谈了阅读' }
const homework = { written: true, est_minutes: 20, assigned: 4, finished: 3, take_home: false }
const item = { rectification: 'item1' }
const terms = { what: '提高小学生睡眠达标率', who: 'teacherLi', until: '2026-11-30' }
const questions = [
  { id: 'q1', kind: 'scale', text: '作业量合适吗' },
  { id: 'q2', kind: 'text', text: '还想说什么' },
]

export const samples: Readonly<Record<TypeName, Sample>> = {
  sleep: family(
    { ...onDay, bed_at: '2026-10-13T21:00', wake_at: `${today}T07:00` },
    { bed_at: '2026-10-13T20:00' },
  ),
  home_study: family({ ...onDay, minutes: 40 }, { minutes: 55 }),
  reading: family({ ...onDay, minutes: 25, book: '城南旧事' }, { finished: true }),
  consent: family({ ...child, given: false }, { given: true }),
  home_visit: teacher({ ...onDay, visit: 'visit1', ...visit }, { mode: 'in_person' }),
  assignment: teacher({ ...inClass, subject: '语文', ...homework }, { finished: 4 }),
  class_check: teacher({ ...inClass, subject: '语文', tested: 4, reached: 3 }, { reached: 4 }),
  exercise: teacher({ ...inClass, minutes: 60 }, { minutes: 45 }),
  skill: teacher({ ...onDay, kind: 'art', item: '剪纸', passed: false }, { passed: true }),
  class_meeting: teacher({ ...inClass, topic: '安全' }, { topic: '交通安全' }),
  flag_ceremony: event,
  social_practice: event,
  parent_meeting: event,
  open_day: event,
  incident: admin(
    { incident: 'incident1', date: today, kind: 'ethics', status: 'reported' },
    { status: 'dismissed' },
  ),
  pledge: teacher({}, {}),
  timetable: admin({ class: 'class3', lessons: { 语文: 6, 数学: 5 } }, { lessons: { 语文: 7 } }),
  regional: admin(
    { year, stage: 'primary', subject: '语文', tested: 40, passed: 36, median: '0.85' },
    { passed: 37 },
  ),
  fitness: admin({ year, ...child, grade: 'good' }, { grade: 'excellent' }),
  eyesight: admin({ year, ...child, myopic: false }, { myopic: true }),
  survey_open: admin({ survey: 'autumn', closes: today }, { closes: '2026-10-16' }),
  ballot: {
    ...family({ survey: 'autumn', ...child, rating: 4 }, { rating: 2 }, ['survey_form', 'survey_open']),
    answers: { q1: 4, q2: '都好' },
  },
  enrol: admin(
    { student: 'newcomer', class: 'class7', name: '吴新', gender: '男', guardians: ['dadWu'], date: today },
    { name: '吴心' },
  ),
  amend: admin({ ...child, name: '王晓明' }, { consent: false }),
  transfer: admin({ ...onDay, class: 'class7' }, { class: 'empty' }),
  leave: admin({ ...child, date: '2026-10-20' }, { date: '2026-10-21' }),
  visit_answer: family({ ...child, visit: 'visit1', took_place: true }, { took_place: false }, [
    'home_visit',
  ]),
  visit_task: teacher({ ...child, task: 'task1', what: '再打一次电话' }, { done: true }),
  sampling: admin({ weeks: ['2026-10-12'] }, { weeks: [] }),
  joining: admin({ check: 'number', word: '', by_list: false }, { by_list: true }),
  survey_form: admin({ survey: 'autumn', title: '秋季问卷', questions }, { title: '秋季家长问卷' }),
  rectification: admin(
    { ...item, requirement: 8, indicator: 'sleep_reached', scope: 'primary', ...terms },
    { until: '2026-12-18', measures: '每周班会提醒' },
  ),
  rectification_note: admin({ ...item, entry: 'note1', note: '开了家长会' }, { note: '没有开' }, [
    'rectification',
  ]),
  rectification_end: {
    ...admin({ ...item, reason: '并入学校年度计划' }, { reason: '其他' }, ['rectification']),
    by: 'principalChen',
  },
  revisit: admin(
    { ...item, entry: 'visit1', date: today, result: 'partly', note: '两个班已经改了' },
    { result: 'settled' },
    ['rectification'],
  ),
}

/** Several records, or withdrawals, in one call, each under a mutation id of its own. */
export const logging = (by: Asking['by'], mutation: string, ...all: readonly Fields[]): Asking => ({
  ...{ by, of: doorOf(all[0]!), action: 'log' },
  input: {
    items: all.map(({ answers, ...record }, index) => ({
      ...{ mutation: `${mutation}-${index}`, record },
      ...(answers !== undefined && { answers }),
    })),
  },
})

/** Logs the sample of a type. */
export function logged(type: TypeName, more: Fields = {}, mutation = `logs ${type}`): Asking {
  const { by, record, answers } = samples[type]
  return logging(by, mutation, { type, ...record, ...more, ...(answers && { answers }) })
}

/** Takes the sample of a type back. */
export function withdrawn(type: TypeName): Asking {
  const { by, record } = samples[type]
  const key: Fields = Object.fromEntries(
    recordTypeOf(type)!.key.map((field) => [field, record[field]] as const),
  )
  return logging(by, `withdraws ${type}`, { type: 'withdraw', of: type, ...key })
}

/** What must have been logged before a sample can be. */
export const before = (type: TypeName): Asking[] => (samples[type].after ?? []).map((one) => logged(one))

/** What the school logs of itself: ceremonies, meetings, pledges, timetables, an incident, its roll, home visits. */
import type { StaffRow } from '../../cloudfunctions/lib/roster'
import { askedWeeks, demoTime, nextAskedWeek, schoolDaysOf, weeks } from './calendar'
import { classes, lessonsOf } from './classes'
import { Dice } from './dice'
import { type Entry, type LogRecord, minutesOf, timeOn } from './entry'
import { isHere, type Pupil, pupils } from './pupils'
import { admin, classTeacherOf, principal, staff } from './staff'

const by = (who: string, at: string, ...records: LogRecord[]): Entry => ({ at, by: who, records })

const timetables = (): Entry[] =>
  classes.map(({ id, grade }, index) =>
    by(admin, `2026-09-01T09:1${index}`, { type: 'timetable', class: id, lessons: lessonsOf(grade) }),
  )

/** A week that was missed; and this week's is still to be recorded. */
const withoutCeremony = ['2026-10-26', '2026-11-16']

/** On the first school day of nearly every week. */
const ceremonies = (): Entry[] =>
  weeks.flatMap((week, index) => {
    if (withoutCeremony.includes(week)) return []
    const date = schoolDaysOf(week)[0]
    const note = index === 0 ? '开学典礼暨升国旗仪式' : '升国旗仪式，国旗下讲话'
    return date === undefined ? [] : [by(admin, `${date}T08:30`, { type: 'flag_ceremony', date, note })]
  })

const events = (): Entry[] => [
  by(admin, '2026-09-18T17:30', { type: 'parent_meeting', date: '2026-09-18', note: '新学期家长会' }),
  by(admin, '2026-10-28T16:30', { type: 'open_day', date: '2026-10-28', note: '家长开放日：进课堂、看食堂' }),
  by(admin, '2026-09-30T17:00', { type: 'social_practice', date: '2026-09-30', note: '走进博物馆' }),
  by(admin, '2026-10-23T17:00', { type: 'social_practice', date: '2026-10-23', note: '秋季农耕实践' }),
  by(admin, '2026-11-12T17:00', { type: 'social_practice', date: '2026-11-12', note: '社区志愿服务' }),
]

const complaint = { type: 'incident', incident: 'incident-1', date: '2026-10-13', kind: 'over_syllabus' }

const rudeness = { type: 'incident', incident: 'incident-2', date: '2026-11-13', kind: 'ethics' }

/** One reported, looked into, and found to be none; one that is still being looked into. */
const incidents = (): Entry[] => [
  by(principal, '2026-10-14T09:00', {
    ...complaint,
    status: 'reported',
    note: '家长来电：疑似提前讲授下册内容',
  }),
  by(principal, '2026-10-21T15:00', {
    ...complaint,
    status: 'dismissed',
    note: '核查课表与教案，未发现超标教学',
  }),
  by(admin, '2026-11-16T10:20', {
    ...rudeness,
    status: 'reported',
    note: '家长反映：课堂上批评学生的用语不当，已约谈当事教师',
  }),
]

/** Families are asked in one week a month. */
const sampling = (): Entry[] => [
  by(principal, '2026-09-07T10:20', { type: 'sampling', weeks: [...askedWeeks, nextAskedWeek] }),
]

/** Two teachers have not signed yet. */
const unsigned = ['teacherTao', 'teacherKong']
/** A doctor is not asked to. */
const isAsked = ({ roles }: StaffRow) => !roles.includes('doctor')

const pledges = (): Entry[] =>
  staff
    .filter((one) => isAsked(one) && !unsigned.includes(one.id))
    .map(({ id }, index) => by(id, timeOn('2026-09-09', minutesOf('15:30') + index), { type: 'pledge' }))

function enrolment(
  { student, class: classId, name, gender, guardians, consent }: Pupil,
  date: string,
): Entry {
  const record = { type: 'enrol', student, class: classId, name, gender, guardians, date, consent }
  return by(admin, `${date}T07:50`, record)
}

const departure = (student: string, date: string): Entry =>
  by(admin, timeOn(date, minutesOf('15:30') - 24 * 60), { type: 'leave', student, date })

/** Pupils who came and left in the middle of the year. */
const roll = (): Entry[] =>
  pupils.flatMap((pupil) => [
    ...(pupil.comes === undefined ? [] : [enrolment(pupil, pupil.comes)]),
    ...(pupil.leaves === undefined ? [] : [departure(pupil.student, pupil.leaves)]),
  ])

const notes = [
  '家长反映孩子回家后能主动完成作业，建议睡前少用电子产品。',
  '与家长谈了近期课堂表现，孩子发言更积极了，约定每周沟通一次。',
  '家中有安静的学习角。提醒注意上下学交通安全。',
  '了解了家庭作息，建议九点前上床，周末也保持规律。',
  '孩子喜欢阅读，推荐了几本适合的书，家长愿意陪读。',
  '家长关心视力，建议每天户外活动两小时，控制看屏幕时间。',
]
const topicSets = [['study', 'homework'], ['sleep', 'health'], ['behaviour', 'family'], ['safety', 'study']] // prettier-ignore

/** Visited two days ago: their family's home asks whether it took place. */
const visitedLately = { student: 'pupil3-5', date: '2026-11-16' }

interface Planned {
  date: string
  mode: string
}

/** When and how a pupil's family was visited: six in ten at home, and some more were called. */
function plannedFor({ student }: Pupil, dice: Dice): Planned | undefined {
  if (student === visitedLately.student) return { date: visitedLately.date, mode: 'in_person' }
  const mode = dice.weighed([['in_person', 60], ['phone', 8], ['online', 4], ['none', 28]]) // prettier-ignore
  if (mode === 'none') return undefined
  const [week, day] = [dice.pick(weeks.slice(1, -1)), dice.whole(0, 2)]
  return { date: schoolDaysOf(week)[day] ?? week, mode }
}

function visitsTo(pupil: Pupil): Entry[] {
  const { student, grade } = pupil
  const dice = new Dice('visit', student)
  const planned = plannedFor(pupil, dice)
  if (planned === undefined || !isHere(pupil, planned.date)) return []
  const { date, mode } = planned
  const at = timeOn(date, dice.whole(minutesOf('18:10'), minutesOf('20:20')))
  const record = { type: 'home_visit', visit: `visit-${student}`, student, date, mode }
  return [by(classTeacherOf(grade), at, { ...record, topics: dice.pick(topicSets), note: dice.pick(notes) })]
}

export const schoolEntries = (): Entry[] =>
  [
    ...[...timetables(), ...ceremonies(), ...events(), ...sampling(), ...incidents()],
    ...[...pledges(), ...roll(), ...pupils.flatMap(visitsTo)],
  ].filter(({ at }) => at < demoTime)

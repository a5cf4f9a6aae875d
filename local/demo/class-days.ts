/** What teachers log of their classes: homework, checks, exercise and class meetings. */
import { addDays } from '../../shared/calendar'
import { demoDay, demoTime, schoolDays, schoolDaysOf, weeks } from './calendar'
import { classes, classIdOf, homeworkSubjects } from './classes'
import { Dice } from './dice'
import { type Entry, type LogRecord, minutesOf, timeOn } from './entry'
import { pupilsIn } from './pupils'
import { classTeacherOf, teacherOf } from './staff'

const grades = classes.map(({ grade }) => grade)

/** The class in which some things of today are still to be done, and its exercise of yesterday too. */
const unfinished = { grade: 3, homework: ['语文'], exerciseFrom: addDays(demoDay, -1) }

const isLeftForTonight = (grade: number, date: string, subject: string) =>
  grade === unfinished.grade && date === demoDay && !unfinished.homework.includes(subject)

/** Written homework of a subject: done at school by nearly all in primary school, by most in junior school. */
function homework(grade: number, date: string, subject: string): LogRecord {
  const dice = new Dice('homework', grade, date, subject)
  const assigned = pupilsIn(grade, date).length - dice.weighed([[0, 7], [1, 4], [2, 2]]) // prettier-ignore
  const short = grade <= 6 ? dice.weighed([[0, 9], [1, 5], [2, 4], [4, 2]]) : dice.around(assigned * 0.36, 3) // prettier-ignore
  return {
    ...{ type: 'assignment', class: classIdOf(grade), date, subject, written: true },
    ...{ est_minutes: dice.pick(grade <= 6 ? [10, 15, 15, 20] : [15, 20, 20, 25]), assigned },
    ...{ finished: Math.min(assigned, Math.max(0, assigned - short)), take_home: short > 3 },
  }
}

function check(grade: number, date: string, subject: string): LogRecord {
  const dice = new Dice('check', grade, date, subject)
  const tested = pupilsIn(grade, date).length - dice.whole(0, 2)
  const reached = Math.min(tested, dice.around(tested * (grade <= 6 ? 0.9 : 0.84), 2))
  return { type: 'class_check', class: classIdOf(grade), date, subject, tested, reached }
}

/** Every subject checks about once in two weeks. */
const isChecked = (grade: number, date: string, subject: string) =>
  new Dice('checked', grade, date, subject).chance(0.1)

/** The subjects with homework on a day: the first two nearly always, the others now and then. */
const setOn = (grade: number, date: string) =>
  homeworkSubjects(grade).filter((subject, index) =>
    new Dice('set', grade, date, subject).chance([0.96, 0.94, 0.5, 0.45, 0.45][index] ?? 0),
  )

function subjectDay(grade: number, date: string, subject: string): Entry[] {
  if (isLeftForTonight(grade, date, subject)) return []
  const at = timeOn(
    date,
    new Dice('published', grade, date, subject).whole(minutesOf('16:05'), minutesOf('17:40')),
  )
  const records = [homework(grade, date, subject)]
  if (isChecked(grade, date, subject)) records.push(check(grade, date, subject))
  return [{ at, by: teacherOf(grade, subject), records }]
}

/** Grades 1 and 2 have no written homework: the class teacher says so once a week, with the week's checks. */
function lowerWeek(grade: number, week: string): Entry[] {
  const days = schoolDaysOf(week)
  const last = days.at(-1)
  if (last === undefined) return []
  const none = { subject: 'none', written: false, est_minutes: 0, assigned: 0, finished: 0, take_home: false }
  const records: LogRecord[] = days.map((date) => ({
    type: 'assignment',
    class: classIdOf(grade),
    date,
    ...none,
  }))
  return [
    { at: `${last}T16:20`, by: classTeacherOf(grade), records: [...records, check(grade, last, '语文')] },
  ]
}

/** An hour of exercise on nearly every day; rain now and then. */
function exercise(grade: number, date: string): LogRecord[] {
  if (grade === unfinished.grade && date >= unfinished.exerciseFrom) return []
  const dice = new Dice('exercise', grade, date)
  if (dice.chance(0.006)) return []
  const minutes = dice.chance(0.018) ? dice.pick([30, 40, 45]) : dice.pick([60, 60, 65, 70, 75])
  return [{ type: 'exercise', class: classIdOf(grade), date, minutes }]
}

/** The unfinished class's teacher confirms each day, the others the whole week on its last day. */
function exerciseWeek(grade: number, week: string): Entry[] {
  const days = schoolDaysOf(week)
  const by = classTeacherOf(grade)
  const pieces = grade === unfinished.grade ? days.map((day) => [day]) : [days]
  return pieces.flatMap((piece) => {
    const [last, records] = [piece.at(-1), piece.flatMap((day) => exercise(grade, day))]
    return last === undefined || records.length === 0 ? [] : [{ at: `${last}T17:10`, by, records }]
  })
}

const topics = [
  ...['新学期，新目标', '防溺水与交通安全', '我爱我的祖国', '珍惜粮食，从我做起', '文明礼仪伴我行'],
  ...['学会与同学相处', '网络安全我知道', '劳动最光荣', '感恩父母', '诚实守信', '消防安全演练', '读书分享会'],
]
const missedMeetings = ['2/2026-09-28', '4/2026-10-05', '8/2026-10-05', '9/2026-11-02']

function meeting(grade: number, week: string, index: number): Entry[] {
  const date = schoolDaysOf(week)[0]
  const isLeft = grade === unfinished.grade && week === weeks.at(-1)
  if (date === undefined || isLeft || missedMeetings.includes(`${grade}/${week}`)) return []
  const topic = topics[index % topics.length]
  const records = [{ type: 'class_meeting', class: classIdOf(grade), date, topic }]
  return [{ at: `${date}T15:50`, by: classTeacherOf(grade), records }]
}

export const classEntries = (): Entry[] =>
  [
    ...grades.flatMap((grade) => schoolDays.flatMap((date) => setOn(grade, date).flatMap((subject) => subjectDay(grade, date, subject)))), // prettier-ignore
    ...[1, 2].flatMap((grade) => weeks.flatMap((week) => lowerWeek(grade, week))),
    ...grades.flatMap((grade) => weeks.flatMap((week) => exerciseWeek(grade, week))),
    ...grades.flatMap((grade) => weeks.flatMap((week, index) => meeting(grade, week, index))),
  ].filter(({ at }) => at < demoTime)

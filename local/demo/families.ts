/** When families log: most of them in one week a month, on the evenings that suit them. */
import { versionNow } from '../../shared/consent/standing'
import { addDays, daysBetween } from '../../shared/calendar'
import { askedWeeks, calendar, demoDay, demoTime, weeks } from './calendar'
import { Dice } from './dice'
import { type Entry, type LogRecord, timeOn } from './entry'
import { bookFinished, dayOf, daysUpTo } from './family-evenings'
import { type Habit, isHere, type Pupil, pupils } from './pupils'
import { classTeacherOf } from './staff'

/** On which evenings of a week (0 is Monday) which days are told. */
const evenings: Record<Habit, readonly (readonly [evening: number, days: readonly number[]])[]> = {
  keen: [0, 1, 2, 3, 4, 5, 6].map((day) => [day, [day]] as const),
  daily: [0, 1, 2, 3, 4, 5, 6].map((day) => [day, [day]] as const),
  twice: [
    [2, [0, 1, 2]],
    [6, [3, 4, 5, 6]],
  ],
  once: [[4, [0, 1, 2, 3, 4]]],
  never: [],
  boards: [],
}

const weekdays = 5

/** A book is finished once a month, in the week that the family is asked in: on its last told school day. */
function withBook(pupil: Pupil, records: LogRecord[], week: string): LogRecord[] {
  const friday = addDays(week, weekdays - 1)
  const isDone = new Dice('book', pupil.student, week).chance(pupil.reads ? 0.93 : 0.3)
  const told = records.some(({ date }) => date === friday)
  if (!told || !isDone || !askedWeeks.includes(week)) return records
  const others = records.filter(({ type, date }) => type !== 'reading' || date !== friday)
  return [...others, bookFinished(pupil, friday)]
}

/** What one evening's call tells; some days are left out. */
function evening(pupil: Pupil, week: string, day: number, days: readonly number[]): Entry[] {
  const date = addDays(week, day)
  const dice = new Dice('evening', pupil.student, date)
  const told = days
    .filter((one) => dice.chance(one < weekdays ? 0.95 : 0.6))
    .map((one) => addDays(week, one))
    .filter((one) => one >= calendar.term.start && isHere(pupil, one))
  const records = withBook(pupil, told.flatMap((one) => dayOf(pupil, one)), week) // prettier-ignore
  const at = timeOn(date, dice.around(pupil.hour, 12))
  return records.length > 0 && at < demoTime ? [{ at, by: pupil.logger, records }] : []
}

function weekOfFamily(pupil: Pupil, week: string): Entry[] {
  if (!new Dice('week', pupil.student, week).chance(pupil.habit === 'keen' ? 1 : 0.95)) return []
  return evenings[pupil.habit].flatMap(([day, days]) => evening(pupil, week, day, days))
}

/** The evening for which one can try it out is still to be told. */
const isTonight = ({ at }: Entry) => at.slice(0, 10) === demoDay

function entriesOf(pupil: Pupil): Entry[] {
  if (pupil.habit !== 'keen')
    return pupil.consent ? askedWeeks.flatMap((week) => weekOfFamily(pupil, week)) : []
  return weeks.flatMap((week) => weekOfFamily(pupil, week)).filter((entry) => !isTonight(entry))
}

/** Boarders: the class teacher tells the school nights of the week on its Friday. */
function boardersOf(grade: number, week: string): Entry[] {
  const boarders = pupils.filter((pupil) => pupil.habit === 'boards' && pupil.grade === grade)
  const friday = addDays(week, weekdays - 1)
  if (boarders.length === 0 || daysBetween(friday, demoDay) < 0) return []
  const days = daysUpTo(week, friday)
  const nights = boarders.flatMap((pupil) => days.flatMap((day) => dayOf(pupil, day).slice(0, 1)))
  return [{ at: `${friday}T12:40`, by: classTeacherOf(grade), records: nights }]
}

const agreed = (student: string): LogRecord => ({
  ...{ type: 'consent', student, given: true, version: versionNow() },
})

/** A guardian who agrees later on, in the app itself. */
const laterConsents = (): Entry[] =>
  pupils
    .filter(({ consent }) => !consent)
    .slice(0, 2)
    .map(({ student, logger }, index) => ({
      ...{ at: `2026-09-1${index + 1}T20:15`, by: logger },
      records: [agreed(student)],
    }))

/** Who looks into the app every evening has read the text of now there, beside what was signed on paper. */
const keenConsents = (): Entry[] =>
  pupils
    .filter(({ habit, consent }) => habit === 'keen' && consent)
    .map(({ student, logger }) => ({ at: '2026-09-01T20:05', by: logger, records: [agreed(student)] }))

export const familyEntries = (): Entry[] => [
  ...laterConsents(),
  ...keenConsents(),
  ...pupils.flatMap(entriesOf),
  ...[8, 9].flatMap((grade) => askedWeeks.flatMap((week) => boardersOf(grade, week))),
]

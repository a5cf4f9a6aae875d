/** The action `today`: a teacher's classes, what is done today and what is not. */
import { type ClassBooks, type SchoolClass, type Settings, wholeWeek } from '../../../shared/books'
import { daysBetween, monthOf, weekOf } from '../../../shared/calendar'
import { homeworkCap } from '../../../shared/norms'
import { Refusal } from '../../../shared/problems'
import type { TypeName } from '../../../shared/records/index'
import { isIn } from '../../../shared/roll'
import type { RoleName } from '../../../shared/roles/index'
import { type Stage, stageOf } from '../../../shared/stages'
import { count } from '../../../shared/tallies/counters'
import type { CheckView, ClassToday, HomeworkView, TeacherHome } from '../../../shared/views/teacher'
import { type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { readLedgers } from '../store/ledgers'
import { daysUpTo, loggedOn } from './days'
import { childrenOf, type Known, readChildren, readKnown, viewerOf } from './viewer'

export const todayReaders: readonly RoleName[] = ['teacher']

const usualSubjects: Record<Stage, readonly string[]> = {
  primary: ['语文', '数学', '英语', '道德与法治', '科学'],
  junior: ['语文', '数学', '英语', '道德与法治', '历史', '地理', '生物', '物理', '化学'],
}

function subjectsOf({ plan, system }: Settings, grade: number): string[] {
  const planned = plan
    .filter((row) => row.grade === grade && row.subject !== wholeWeek)
    .map(({ subject }) => subject)
  return planned.length > 0 ? planned : [...usualSubjects[stageOf(system, grade)]]
}

/** The classes that the caller teaches, in the school's order. */
function classesOf({ settings, member }: Known): SchoolClass[] {
  const own = settings.classes.filter(({ id }) => member?.classes.includes(id))
  if (own.length === 0) throw new Refusal('forbidden', null, { subject: '教师首页' })
  return own
}

/** The days of this ISO week so far, oldest first. */
const daysOfThisWeek = (today: string) => daysUpTo(today, daysBetween(weekOf(today), today) + 1)

const idOfMonth = (school: string, id: string, date: string) => ledgerId(school, 'class', id, monthOf(date))

/** The class's ledgers of the months that this week lies in. One call. */
function readMonths({ school, today }: Request, classes: readonly SchoolClass[]): Promise<Ledger[]> {
  const week = daysOfThisWeek(today)
  const ids = classes.flatMap(({ id }) => week.map((date) => idOfMonth(school, id, date)))
  const meetings = week.map((date) => `records.class_meeting.${date}`)
  const fields = ['records.assignment', 'records.class_check', `records.exercise.${today}`, ...meetings]
  return readLedgers([...new Set(ids)], fields)
}

type Logged = Pick<ClassToday, 'homework' | 'checks' | 'exercise' | 'meeting'>

function loggedToday({ school, today }: Request, id: string, months: readonly Ledger[]): Logged {
  const on = (type: TypeName, date = today) =>
    loggedOn(
      months.find(({ _id }) => _id === idOfMonth(school, id, date)),
      type,
      date,
    )
  const meetings = daysOfThisWeek(today).flatMap((date) =>
    on('class_meeting', date).map(({ topic }) => ({ date, topic: String(topic) })),
  )
  const [exercise] = on('exercise') as { minutes: number }[]
  return {
    homework: on('assignment') as unknown as HomeworkView[],
    checks: on('class_check') as unknown as CheckView[],
    exercise: exercise?.minutes ?? null,
    meeting: meetings.at(-1) ?? null,
  }
}

/** How many pupils are in a class today, and how many of them were visited at home this academic year. */
function sizeOf(all: readonly ClassBooks[], id: string, today: string) {
  const books = all.find((one) => one.class === id)
  const present = Object.values(books?.pupils ?? {}).filter(({ roll }) => isIn(roll, id, today))
  const visited = present.filter(({ tally }) => count(tally.home_visit, 'in_person') > 0)
  return { size: present.length, visited: visited.length }
}

const classToday = (
  request: Request,
  settings: Settings,
  { id, name, grade }: SchoolClass,
  books: readonly ClassBooks[],
  months: readonly Ledger[],
): ClassToday => ({
  ...{ class: id, name, grade, subjects: subjectsOf(settings, grade), homeworkCap: homeworkCap(grade) },
  ...sizeOf(books, id, request.today),
  ...loggedToday(request, id, months),
})

/** Four calls, two at a time: the caller, the children; then books and months of the classes. */
export async function readTeacherHome(request: Request): Promise<TeacherHome> {
  const { school, today } = request
  const [known, read] = await Promise.all([readKnown(request), readChildren(request)])
  const own = classesOf(known)
  const ids = own.map(({ id }) => ledgerId(school, 'class', id))
  const [books, months] = await Promise.all([readClasses(ids, ['class', 'pupils']), readMonths(request, own)])
  const { settings, member } = known
  const viewer = viewerOf(settings, member, childrenOf(read, settings, today), today)
  return { viewer, classes: own.map((one) => classToday(request, settings, one, books, months)) }
}

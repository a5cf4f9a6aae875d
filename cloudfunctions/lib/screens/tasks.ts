/** The action `tasks`: what is to be followed up in the classes that the caller teaches. */
import type { ClassBooks, SchoolClass } from '../../../shared/books'
import { addDays } from '../../../shared/calendar'
import { count } from '../../../shared/tallies/counters'
import type { PupilTask, TasksView } from '../../../shared/views/teacher'
import { noteRead } from '../access-log'
import { type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { readLedgers } from '../store/ledgers'
import { classesTaught } from './own-class'
import { type Pupil, pupilsIn } from './pupils'
import { byDue, taskField, tasksIn } from './task-views'
import { readKnown } from './viewer'

/** Days for which what is done stays to be seen. */
const daysShown = 30

/** A pupil of whom something is, or was, to be followed up. */
interface Followed extends Pupil {
  className: string
}

const isFollowed = ({ tally }: Pupil) => count(tally.visit_task, 'open') + count(tally.visit_task, 'done') > 0

const followedIn = (
  taught: readonly SchoolClass[],
  books: readonly ClassBooks[],
  today: string,
): Followed[] =>
  taught.flatMap(({ id, name }) =>
    pupilsIn(books, id, today)
      .filter(isFollowed)
      .map((pupil) => ({ ...pupil, className: name })),
  )

async function readFollowed(school: string, pupils: readonly Followed[]): Promise<Ledger[]> {
  const ids = pupils.map(({ student }) => ledgerId(school, 'pupil', student))
  return ids.length === 0 ? [] : readLedgers(ids, [taskField])
}

/** Three calls: the caller, the books of the classes, and the ledgers of those who are followed; one to note it. */
export async function readTasks(request: Request): Promise<TasksView> {
  const { school, today } = request
  const known = await readKnown(request)
  const taught = classesTaught(known, '家访跟进')
  const places = taught.map(({ id }) => ledgerId(school, 'class', id))
  const pupils = followedIn(taught, await readClasses(places, ['class', 'pupils']), today)
  const ledgers = await readFollowed(school, pupils)
  const tasks = pupils.flatMap(({ student, name, className }): PupilTask[] => {
    const own = ledgers.find(({ _id }) => _id === ledgerId(school, 'pupil', student))
    return own ? tasksIn(own).map((task) => ({ ...task, student, name, className })) : []
  })
  const since = addDays(today, -daysShown)
  const isShown = ({ doneOn }: PupilTask) => doneOn === null || doneOn >= since
  const shown = tasks.filter(isShown)
  const students = shown.map(({ student }) => student)
  const classes = taught.filter(({ name }) => shown.some((own) => own.className === name)).map(({ id }) => id)
  await noteRead(request, known, { what: 'tasks', role: 'teacher', students, classes })
  return {
    ...{ today, classes: taught.map(({ id, name }) => ({ class: id, name })) },
    open: shown.filter(({ doneOn }) => doneOn === null).sort(byDue),
    done: shown
      .filter(({ doneOn }) => doneOn !== null)
      .sort((a, b) => String(b.doneOn).localeCompare(String(a.doneOn))),
  }
}

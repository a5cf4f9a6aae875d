/** What a row of a roster does: before the school is open the entry stands as the table has it; afterwards by records. */
import { rosterGuardian } from '../../joining'
import { nextStay } from '../../stays'
import { type FindClass, fullName, unknownClass } from '../class-names'
import type { Change, Step, Tell } from '../kind'
import { columns } from './columns'
import { differenceOf, nameOfClass } from './compare'
import {
  isBack,
  type KnownPupil,
  type KnownRoll,
  type NamedGuardian,
  type RollEntry,
  type RollWork,
  type RosterRow,
  sameNumber,
} from './known'

/** Under which id and from which day: who left comes back under the next one, from a day after that of leaving. */
function placeOf(
  number: string,
  said: string | undefined,
  before: KnownPupil | undefined,
  known: KnownRoll,
): Pick<RollEntry, 'student' | 'date'> {
  const { begins, today } = known
  if (before === undefined || !isBack(before, known))
    return { student: before?.student ?? number, date: said ?? begins }
  const isLater = said !== undefined && said > (before.roll.leftOn ?? '')
  return { student: nextStay(before.student), date: isLater ? said : today }
}

/** An entry of the roll as a row has it; undefined where something is wrong, which has been told. */
export function entryOf(
  { row, values }: RosterRow,
  known: KnownRoll,
  find: FindClass,
  tell: Tell,
): RollEntry | undefined {
  const { classes, pupils, system } = known
  const { student: number, name, gender, class: named, grade, proxy = false } = values
  const own = named === undefined ? undefined : find(named, grade)
  if (named !== undefined && own === undefined)
    tell(row, columns.class.title, unknownClass(fullName(named, grade ?? '', system), classes), named)
  if (number === undefined || name === undefined || gender === undefined || own === undefined)
    return undefined
  const before = pupils.get(sameNumber(number))
  const { student, date } = placeOf(number, values.date, before, known)
  const guardians = [values.guardian1, values.guardian2]
    .filter((there) => there !== undefined)
    .map((_, place) => rosterGuardian(student, place + 1))
  const fixed = { left_on: '', consent: false } as const
  return {
    student,
    class: own.id,
    name,
    gender: gender === '男' ? '男' : '女',
    guardians,
    date,
    proxy,
    ...fixed,
  }
}

/** Whom the row names as guardians. */
function namedIn({ student, name: child }: RollEntry, { values }: RosterRow): NamedGuardian[] {
  const pairs = [
    [values.guardian1, values.relation1],
    [values.guardian2, values.relation2],
  ] as const
  return pairs.flatMap(([guardian, relation = '其他监护人']) =>
    guardian === undefined ? [] : [{ student, child, guardian, relation }],
  )
}

const head = (entry: RollEntry, { row }: RosterRow, known: KnownRoll) => ({
  ...{ row, label: `${entry.name} · ${nameOfClass(known, entry.class)}` },
})

/** How a pupil comes onto the roll. */
function added({ left_on, ...entry }: RollEntry, row: RosterRow, { isOpen }: KnownRoll): RollWork {
  const named = namedIn({ left_on, ...entry }, row)
  return isOpen ? { records: [{ type: 'enrol', ...entry }], named } : { entry: { left_on, ...entry }, named }
}

/** Coming back is shown as a change, so that it is looked at: a table may be older than the leaving. */
const backFrom = ({ date }: RollEntry, { roll }: KnownPupil): Change => ({
  ...{ what: '学籍', from: `${roll.leftOn ?? ''} 起不在籍`, to: `${date} 起转回` },
})

/** The step of a row; `same` where it says what the school has already. */
export function stepOf(entry: RollEntry, row: RosterRow, known: KnownRoll): Step<RollWork> | 'same' {
  const before = known.pupils.get(sameNumber(entry.student))
  const own = head(entry, row, known)
  const put = added(entry, row, known)
  if (before === undefined) return { ...own, changes: [], isNew: true, work: put }
  if (isBack(before, known)) return { ...own, changes: [backFrom(entry, before)], isNew: false, work: put }
  const { changes, records } = differenceOf(entry, before, row, known)
  const since = before.roll.enrolledOn
  if (!known.isOpen && since !== entry.date) changes.push({ what: '入学日期', from: since, to: entry.date })
  if (changes.length === 0) return 'same'
  return { ...own, changes, isNew: false, work: known.isOpen ? { records } : put }
}

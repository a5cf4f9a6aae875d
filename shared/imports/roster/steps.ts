/** What a row of a roster does: before the school is open the entry stands as the table has it; afterwards by records. */
import { rosterGuardian } from '../../joining'
import { onRoll } from '../../roll'
import { type FindClass, unknownClass } from '../class-names'
import type { Step, Tell } from '../kind'
import { columns } from './columns'
import { differenceOf, nameOfClass } from './compare'
import {
  countsFrom,
  type KnownPupil,
  type KnownRoll,
  type NamedGuardian,
  type RollEntry,
  type RollWork,
  type RosterRow,
  sameNumber,
} from './known'

/** An entry of the roll as a row has it; undefined where something is wrong, which has been told. */
export function entryOf(
  { row, values }: RosterRow,
  { begins, classes, pupils }: KnownRoll,
  find: FindClass,
  tell: Tell,
): RollEntry | undefined {
  const { student: number, name, gender, class: named, grade, date = begins, proxy = false } = values
  const own = named === undefined ? undefined : find(named, grade)
  if (named !== undefined && own === undefined)
    tell(row, columns.class.title, unknownClass(named, classes), named)
  if (number === undefined || name === undefined || gender === undefined || own === undefined)
    return undefined
  const student = pupils.get(sameNumber(number))?.student ?? number
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

/** One who left does not come back by a roster: the roll has one stay for each pupil. */
function isGone(before: KnownPupil, { row }: RosterRow, { today }: KnownRoll, tell: Tell): boolean {
  if (onRoll(before.roll, countsFrom(before, today))) return false
  const since = before.roll.leftOn ?? ''
  const cure = `这名学生已于 ${since} 离校，不能用名册恢复。请从表中删去这一行`
  tell(row, columns.student.title, cure, before.student)
  return true
}

/** The step of a row, or undefined where it says what the school has already, or where something is wrong. */
export function stepOf(
  entry: RollEntry,
  row: RosterRow,
  known: KnownRoll,
  tell: Tell,
): Step<RollWork> | 'same' | undefined {
  const before = known.pupils.get(sameNumber(entry.student))
  const own = head(entry, row, known)
  const put = added(entry, row, known)
  if (before === undefined) return { ...own, changes: [], isNew: true, work: put }
  if (known.isOpen && isGone(before, row, known, tell)) return undefined
  const { changes, records } = differenceOf(entry, before, row, known)
  const since = before.roll.enrolledOn
  if (!known.isOpen && since !== entry.date) changes.push({ what: '入学日期', from: since, to: entry.date })
  if (changes.length === 0) return 'same'
  return { ...own, changes, isNew: false, work: known.isOpen ? { records } : put }
}

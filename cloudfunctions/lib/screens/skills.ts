/** The action `skills`: the pupils of a class by the items of a kind of skill. */
import * as z from 'zod/mini'
import { addDays } from '../../../shared/calendar'
import { splitKey } from '../../../shared/keys'
import { id } from '../../../shared/records/fields'
import { skill } from '../../../shared/records/skill'
import type { SkillMark, SkillsView } from '../../../shared/views/teacher'
import { noteRead } from '../access-log'
import { inForce, type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { readLedgers } from '../store/ledgers'
import { backfillDays } from './day'
import { classFor, classTeachers } from './own-class'
import { pupilsIn } from './pupils'
import { readKnown } from './viewer'

export const skillsInput = z.strictObject({ class: id(), kind: skill.fields.kind })
type Asked = z.output<typeof skillsInput>

/** A pupil's assessments of a kind in force, by item. */
function marksOf(ledger: Ledger | undefined, kind: string): Map<string, SkillMark> {
  const entries = Object.entries(ledger?.records.skill ?? {}).map(
    ([key, versions]) => [splitKey(key), inForce(versions)?.value] as const,
  )
  return new Map(
    entries.flatMap(([[of, item = ''], value]) =>
      of === kind && value ? [[item, { passed: value.passed === true, date: String(value.date) }]] : [],
    ),
  )
}

/** By name, so that columns stay where they are whatever is marked. */
const itemsOf = (all: readonly Map<string, SkillMark>[]): string[] =>
  [...new Set(all.flatMap((marks) => [...marks.keys()]))].sort((a, b) => a.localeCompare(b, 'zh'))

/** Three calls: the caller and the books of the class, then the ledgers of its pupils, one document each; one to note it. */
export async function readSkills({ class: own, kind }: Asked, request: Request): Promise<SkillsView> {
  const { school, today } = request
  const [known, books] = await Promise.all([
    readKnown(request),
    readClasses([ledgerId(school, 'class', own)], ['class', 'pupils']),
  ])
  const { name } = classFor(known, own, classTeachers, '技能评定')
  const pupils = pupilsIn(books, own, today)
  const ids = pupils.map(({ student }) => ledgerId(school, 'pupil', student))
  const ledgers = ids.length === 0 ? [] : await readLedgers(ids, ['records.skill'])
  const marks = ids.map((place) =>
    marksOf(
      ledgers.find(({ _id }) => _id === place),
      kind,
    ),
  )
  const items = itemsOf(marks)
  const students = pupils.filter((_, index) => marks[index]?.size).map(({ student }) => student)
  await noteRead(request, known, { what: 'skills', role: 'teacher', students, classes: [own] })
  return {
    ...{ class: own, name, today, items, openFrom: addDays(today, -backfillDays(known.settings)) },
    pupils: pupils.map(({ student, name: called }, index) => ({
      ...{ student, name: called, marks: items.map((item) => marks[index]?.get(item) ?? null) },
    })),
  }
}

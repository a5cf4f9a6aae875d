/** The action `visits`: the home visits to a child this academic year, with what its guardians said of them. */
import * as z from 'zod/mini'
import type { Settings } from '../../../shared/books'
import { addDays, within } from '../../../shared/calendar'
import { keyOf } from '../../../shared/keys'
import { id } from '../../../shared/records/fields'
import { optionName } from '../../../shared/records/options'
import type { FamilyVisits, VisitNote } from '../../../shared/views/child'
import type { FamilyVisit } from '../../../shared/views/family'
import { inForce, type Ledger, type Version } from '../ledger'
import type { Request } from '../serve'
import { guardiansAlone, readChild, readNames, whoIs } from './child'

export const familyVisitsInput = z.strictObject({ student: id() })

/** Where visits and the answers to them are. */
export const visitFields = ['records.home_visit', 'records.visit_answer']

type Current = NonNullable<ReturnType<typeof inForce>>

/** A visit in force, and what a guardian said of it last. */
export interface Visited {
  visit: Current
  answer: Current | undefined
}

const dayAndTime = ({ visit: { value, at } }: Visited) => `${String(value.date)} ${at}`

const answerTo = ({ records }: Ledger, key: string) => inForce(records.visit_answer?.[key] ?? [])

/** The visits of the academic year, the newest first. */
export const visitsOf = (ledger: Ledger, { calendar }: Settings): Visited[] =>
  Object.entries(ledger.records.home_visit ?? {})
    .flatMap(([key, versions]: [string, Version[]]) => {
      const visit = inForce(versions)
      return visit ? [{ visit, answer: answerTo(ledger, key) }] : []
    })
    .filter(({ visit }) => within(calendar.academicYear, String(visit.value.date)))
    .sort((a, b) => dayAndTime(b).localeCompare(dayAndTime(a)))

const isCorrected = ({ visit, answer }: Visited) => answer !== undefined && answer.at < visit.at

/** So long a guardian is asked whether a visit took place. */
const daysAsked = 30

const isLately = ({ visit }: Visited, today: string) => visit.at.slice(0, 10) > addDays(today, -daysAsked)

/** Whether a guardian is still to be asked: nobody has answered, or it was changed since. */
export const isWaiting = (visited: Visited, today: string): boolean =>
  (visited.answer === undefined || isCorrected(visited)) && isLately(visited, today)

/** A time of a version to the minute, without the offset. */
const toMinute = (at: string) => at.slice(0, 'YYYY-MM-DDTHH:MM'.length)

const answerView = (answer: Current | undefined, caller: string): FamilyVisit['answer'] =>
  answer === undefined
    ? null
    : { tookPlace: answer.value.took_place === true, who: whoIs(answer, caller), at: toMinute(answer.at) }

/** A visit as its family sees it. */
export function visitView(
  visited: Visited,
  student: string,
  caller: string,
  names: ReadonlyMap<string, string>,
): FamilyVisit {
  const { visit, answer } = visited
  const { value, by } = visit
  return {
    ...{ visit: String(value.visit), student, date: String(value.date) },
    mode: optionName(String(value.mode)),
    topics: (value.topics as string[]).map(optionName).join('、'),
    ...(value.mode === 'in_person' && { atHome: true }),
    teacher: names.get(keyOf(by)) ?? '老师',
    ...{ answer: answerView(answer, caller), isCorrected: isCorrected(visited) },
  }
}

/** Two calls: the child; the teachers' names. */
export async function readFamilyVisits(
  { student }: z.output<typeof familyVisitsInput>,
  request: Request,
): Promise<FamilyVisits> {
  const { caller, today } = request
  const asked = { student, page: '家访', day: today, fields: visitFields, readers: guardiansAlone }
  const { known, child } = await readChild(request, asked)
  const all = visitsOf(child, known.settings)
  const names = await readNames(request, all.map(({ visit }) => visit.by)) // prettier-ignore
  const visits: VisitNote[] = all.map((visited) => ({
    ...visitView(visited, student, caller, names),
    note: String(visited.visit.value.note),
    ...(!isLately(visited, today) && { isPast: true }),
  }))
  return { student, name: child.profile.name, visits }
}

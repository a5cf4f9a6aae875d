/** The actions `terms`, `closeTerm` and `startTerm`: a term that is over is closed with its card, and the next one begins. */
import * as z from 'zod/mini'
import { type Calendar, localTime, type Period } from '../../../shared/calendar'
import { splitKey } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { nameOf } from '../../../shared/staff'
import { count } from '../../../shared/tallies/counters'
import type { ClosedTerm, TermLine, TermsView } from '../../../shared/views/office'
import { inForce } from '../ledger'
import { freeze } from '../reports/freeze'
import type { Request } from '../serve'
import { changingFields, isDone, keepDecided, partsAsKept } from './change-settings'
import { type Desk, readDesk } from './desk'
import { recountFrom, recountingOf } from './recount'

const subject = '学期'
export const termFields = [...changingFields, 'staff', 'tally', 'results', 'recount', 'nextYear'] as const

export const termInput = z.strictObject({ mutation: id() })
type Asked = z.output<typeof termInput>

const refuse = (cure: string) => new Refusal('invalid', null, { field: '「学期」', cure })

/** One call. The desk of a school that is open. */
export async function readTermsDesk(request: Request): Promise<Desk> {
  const desk = await readDesk(request, subject, termFields)
  if (!desk.isOpen) throw refuse('学校启用以后才有学期')
  return desk
}

/** How a term was closed, or undefined. Terms are known by the day on which they began. */
export function closedIn(
  { ledger: { records, staff = {} } }: Desk,
  { start }: Period,
): ClosedTerm | undefined {
  const version = inForce(records.terms?.[start] ?? [])
  if (version === undefined) return undefined
  const { report, on } = version.value as { report: number; on: string }
  return { by: nameOf(staff, version.by), on, report }
}

export const termsOf = ({ terms, term }: Calendar): Period[] => terms ?? [term]

/** The term after the one that counts now, within the year. */
export const nextTerm = ({ calendar }: { calendar: Calendar }): Period | undefined =>
  termsOf(calendar).find(({ start }) => start > calendar.term.end)

function lineOf(desk: Desk, term: Period): TermLine {
  const isCurrent = term.start === desk.settings.calendar.term.start
  const closed = closedIn(desk, term)
  return { term, isCurrent, ...(closed && { closed }) }
}

/** Surveys that are not over yet, and incidents that nobody has looked into: the card is frozen without them. */
function stillOpen({ ledger: { tally } }: Desk, today: string): string[] {
  const surveys = Object.keys(tally.survey_open ?? {}).map(splitKey)
  const running = surveys.filter(([, , closes = '']) => closes >= today).length
  const kinds = Object.keys(tally.incident ?? {}).filter((label) => splitKey(label).at(-1) === 'reported')
  const reported = kinds.reduce((sum, label) => sum + count(tally.incident, label), 0)
  return [
    running > 0 && `${running} 份问卷还没有截止，结果不会进入这个学期的达标卡`,
    reported > 0 && `${reported} 件违规事件还在调查，相关条目暂不判定`,
  ].filter((words): words is string => words !== false)
}

export function termsView(desk: Desk, { today }: Request): TermsView {
  const { calendar } = desk.settings
  const { term, academicYear } = calendar
  const isClosed = closedIn(desk, term) !== undefined
  return {
    ...{ year: academicYear.name, today, stillOpen: stillOpen(desk, today), recounting: recountingOf(desk) },
    terms: termsOf(calendar).map((one) => lineOf(desk, one)),
    mayClose: !isClosed && today > term.end,
    next: isClosed ? (nextTerm(desk.settings) ?? null) : null,
    mayEndYear: isClosed && nextTerm(desk.settings) === undefined,
    isYearUnderWay: desk.ledger.nextYear !== undefined,
  }
}

/** One call. */
export const readTerms = async (request: Request): Promise<TermsView> =>
  termsView(await readTermsDesk(request), request)

/**
 * Closes the term that counts now, after its last day: its card is frozen as a report, which stays as it is whatever is
 * corrected later. Seven calls, classes + 3 documents.
 */
export async function closeTerm({ mutation }: Asked, request: Request): Promise<TermsView> {
  const desk = await readTermsDesk(request)
  const { term } = desk.settings.calendar
  if (closedIn(desk, term)) return termsView(desk, request)
  if (request.today <= term.end) throw refuse(`「${term.name}」到 ${term.end} 结束，第二天起才能结束它`)
  if (recountingOf(desk)) throw refuse('正在按新的校历重新计算，算完以后再结束学期')
  const { number } = await freeze(request, 'term', mutation)
  const value = {
    name: term.name,
    start: term.start,
    end: term.end,
    report: number,
    on: localTime(request.now),
  }
  await keepDecided(desk, request, mutation, [{ of: 'terms', key: term.start, value }])
  return readTerms(request)
}

/** The next term of the year counts from now on; what was filed counts by it once it is added up anew. Three calls. */
export async function startTerm({ mutation }: Asked, request: Request): Promise<TermsView> {
  const desk = await readTermsDesk(request)
  if (isDone(desk, mutation)) return termsView(desk, request)
  const { calendar } = desk.settings
  const next = nextTerm(desk.settings)
  if (closedIn(desk, calendar.term) === undefined) throw refuse(`请先结束「${calendar.term.name}」`)
  if (next === undefined) throw refuse('这一学年没有下一个学期，请在校历里添加，或开始新学年')
  const parts = partsAsKept({ calendar: { ...calendar, term: next } })
  await keepDecided(desk, request, mutation, parts, { recount: recountFrom(request) })
  return readTerms(request)
}

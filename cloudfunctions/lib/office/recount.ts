/**
 * Adding up anew after an open school's calendar was changed: what was filed counts by the calendar as it is now. It
 * goes in pieces, each safe to repeat, as long as somebody waits for it. Other instances may file by the calendar before
 * for a minute yet (settings.ts), so the night adds all of it up once more.
 */
import { localTime } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import type { Recounting } from '../../../shared/views/office'
import { rebuildPage } from '../rebuild'
import type { Request } from '../serve'
import { noteRecount } from '../store/recount'
import { type Desk, readDesk } from './desk'

const pageSize = 100

/** How far it has come: the last ledger that was looked at, of so many; null once only the night is left to do it. */
export interface Recount {
  /** A local time. */
  began: string
  after: string | null
  done: number
}

export const recountFrom = ({ now }: Request): Recount => ({ began: localTime(now), after: '', done: 0 })

export const recountingOf = ({ ledger: { recount } }: Pick<Desk, 'ledger'>): Recounting | null =>
  recount && recount.after !== null ? { done: recount.done } : null

/** One piece; null once all is added up. Some ten calls, and three for each ledger whose sums have changed. */
export async function recount(request: Request): Promise<{ recounting: Recounting | null }> {
  const { school } = request
  const desk = await readDesk(request, '重新计算', ['recount'])
  const standing = desk.ledger.recount
  if (standing === undefined || standing.after === null) return { recounting: null }
  const page = await rebuildPage(school, desk.settings.calendar, standing.after, pageSize)
  if (page.left.length > 0) throw new Refusal('busy')
  const next = { ...standing, after: page.next, done: standing.done + page.ledgers }
  await noteRecount(desk.ledger._id, standing, next)
  return { recounting: page.next === null ? null : { done: next.done } }
}

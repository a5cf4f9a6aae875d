/** A page of rows, that they were shown where they are of pupils, and the classes of the school as rows. */
import { entryOf } from '../../../shared/staff'
import type { Status } from '../../../shared/requirements/requirement'
import type { EvidenceMark, EvidenceRow, EvidenceView } from '../../../shared/views/evidence'
import { roleHeld } from '../../../shared/roles/index'
import { noteRead } from '../access-log'
import { cardReaders, type BooksRead } from '../card'
import type { Request } from '../serve'
import { inOrder, type Placed, type Sought } from './evidence-source'
import { classFigure, divide, same } from './requirement-classes'

const pageSize = 30

const marks: Record<Status, EvidenceMark> = { met: 'done', not_met: 'short', insufficient: 'missing' }

/** A row for each class, in the school's order, that leads to the class's own. */
export function classRows({ requirement, rule, found, evidence, books }: Sought): Placed[] {
  const { classes } = divide(requirement, evidence, books.settings.classes)
  const rows = classes.flatMap(({ own, finding }): EvidenceRow[] => {
    const one = finding.indicators.find(same(found))
    if (one === undefined) return []
    const { status, figure, counts, gap } = classFigure(own, one, rule, evidence)
    const words = [figure, counts, gap].filter(Boolean).join('，')
    return [{ id: own.id, title: own.name, mark: marks[status], words, class: own.id }]
  })
  return inOrder(rows)
}

/** So many rows after a place; what has moved up meanwhile is not told twice on the next page. */
export function pageOf(all: readonly Placed[], after: string): Pick<EvidenceView, 'rows' | 'total' | 'next'> {
  const sorted = [...all].sort((a, b) => (a.order < b.order ? -1 : 1))
  const left = sorted.filter(({ order }) => order > after)
  const page = left.slice(0, pageSize)
  const next = left.length > pageSize ? (page.at(-1)?.order ?? null) : null
  return { rows: page.map(({ order: _order, ...row }) => row), total: all.length, next }
}

/** Notes that these pupils of a class are shown one by one. One call, and none where there is none. */
export async function notePupils(
  request: Request,
  { staff }: BooksRead,
  rows: readonly EvidenceRow[],
): Promise<void> {
  const member = entryOf(staff, request.caller)
  const role = roleHeld(cardReaders, { id: request.caller, ...(member && { staff: member }) }, {})
  await noteRead(request, { member }, { what: 'evidence', role, students: rows.map(({ id }) => id) })
}

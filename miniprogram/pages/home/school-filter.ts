/** Which rows of the card are shown: all, or those of one status. Their order stays the official one. */
import type { Status } from '../../../shared/requirements/requirement'
import type { RequirementRow } from '../../../shared/views/school'

/** As the tiles stand: what needs a look comes first. */
export const statusesToShow = ['not_met', 'insufficient', 'met'] as const satisfies readonly Status[]

/** A status, or null for all. */
export type Filter = Status | null

export const rowsShown = (rows: readonly RequirementRow[], filter: Filter): RequirementRow[] =>
  rows.filter(({ status }) => filter === null || status === filter)

/** Tapping what is chosen already shows all again. */
export const filterAfter = (current: Filter, tapped: Status): Filter => (tapped === current ? null : tapped)

/** The orders of the map: by name, or by how many are not met. There is no ranking by a score. */
import type { MapRow } from '../../../shared/views/district'

export const orders = [
  { id: 'name', name: '按校名' },
  { id: 'not-met', name: '按未达标条数' },
] as const
export type Order = (typeof orders)[number]['id']

const byName = (a: MapRow, b: MapRow) => a.name.localeCompare(b.name, 'zh', { numeric: true })

/** Those that were never folded come last: of them nothing is known. */
const notMet = ({ at, notMet: count }: MapRow) => (at === '' ? -1 : count)

export const inOrder = (rows: readonly MapRow[], order: Order): MapRow[] =>
  [...rows].sort((a, b) => (order === 'name' ? 0 : notMet(b) - notMet(a)) || byName(a, b))

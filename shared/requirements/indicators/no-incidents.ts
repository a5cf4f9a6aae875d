import { joinKey } from '../../keys'
import { count } from '../../tallies/counters'
import type { IndicatorRule, Status } from '../requirement'

const statusOf = (upheld: number, open: number): Status =>
  upheld > 0 ? 'not_met' : open > 0 ? 'insufficient' : 'met'

/** No incident of these kinds was upheld in the year to date; open reports leave it undecided. [O] */
export const noIncidents = (
  key: string,
  title: string,
  kinds: readonly string[],
): IndicatorRule<'incident'> => ({
  key,
  title,
  role: 'deciding',
  rule: `本学年查实的${title}件数，应为 0；有待查的，暂不判定。`,
  unit: '件',
  movable: 'reports',
  toMeet: ['查清 {} 件待查的，且都不成立', ''],
  statusWith: ({ numerator, open }) => statusOf(numerator ?? 0, open ?? 0),
  assess({ school }) {
    const total = (status: string) =>
      kinds.reduce((sum, kind) => sum + count(school.incident, joinKey(kind, status)), 0)
    const [upheld, open] = [total('upheld'), total('reported')]
    const nothing = { denominator: null, observed: null, expected: null }
    const status = statusOf(upheld, open)
    const shown = { threshold: '= 0', provenance: 'O' as const, open }
    return [{ key, scope: 'school', role: 'deciding', status, numerator: upheld, ...nothing, ...shown }]
  },
})

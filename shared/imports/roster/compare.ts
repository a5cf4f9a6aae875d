/** What differs between a row of a roster and what the school has; of what the table does not say, nothing. */
import { classOn } from '../../roll'
import type { Change } from '../kind'
import {
  countsFrom,
  type KnownPupil,
  type KnownRoll,
  type Logged,
  type RollEntry,
  type RosterRow,
} from './known'

export interface Difference {
  changes: Change[]
  /** By which records the roll would say what the table says. */
  records: Logged[]
}

export const nameOfClass = ({ classes }: Pick<KnownRoll, 'classes'>, id: string): string =>
  classes.find((own) => own.id === id)?.name ?? id

const word = (proxy: boolean) => (proxy ? '是' : '否')

/** The fields that an amendment would put right. */
function amendments(entry: RollEntry, before: KnownPupil, { values }: RosterRow) {
  const saysProxy = values.proxy !== undefined
  return [
    { field: 'name', what: '姓名', from: before.name, to: entry.name, isSaid: true },
    { field: 'gender', what: '性别', from: before.gender, to: entry.gender, isSaid: true },
    { field: 'proxy', what: '学校代录', from: word(before.proxy), to: word(entry.proxy), isSaid: saysProxy },
  ].filter(({ from, to, isSaid }) => isSaid && from !== to)
}

export function differenceOf(
  entry: RollEntry,
  before: KnownPupil,
  row: RosterRow,
  known: KnownRoll,
): Difference {
  const { student } = entry
  const date = countsFrom(before, known.today)
  const now = classOn(before.roll, date)
  const amended = amendments(entry, before, row)
  const moves = now === entry.class ? [] : [{ type: 'transfer', student, class: entry.class, date }]
  const own = entry as unknown as Record<string, unknown>
  const fields = Object.fromEntries(amended.map(({ field }) => [field, own[field]]))
  const amends = amended.length > 0 ? [{ type: 'amend', student, ...fields }] : []
  const moved = { what: '班级', from: nameOfClass(known, now), to: nameOfClass(known, entry.class) }
  return {
    changes: [
      ...amended.map(({ what, from, to }) => ({ what, from, to })),
      ...(moves.length > 0 ? [moved] : []),
    ],
    records: [...amends, ...moves],
  }
}

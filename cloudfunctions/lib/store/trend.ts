/** The lines of a school's trend, beside its results in its own ledger. */
import type { WeekLine } from '../../../shared/requirements/snapshot'
import { changedBy, command, ledgers } from './database'

/** Where a week's line stands. */
export const placeOfWeek = (week: string): string => `trend.${week}`

/** Keeps a week's line and lets an old one go; false where that week has one, for the first one stays. */
export async function saveLine(
  schoolLedger: string,
  week: string,
  line: WeekLine,
  forgotten: string,
): Promise<boolean> {
  const place = placeOfWeek(week)
  const written: unknown = await ledgers
    .where({ _id: schoolLedger, [place]: command.exists(false) })
    .update({ [place]: command.set(line), [placeOfWeek(forgotten)]: command.remove() as unknown })
  return changedBy(written) === 1
}

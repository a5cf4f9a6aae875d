/** How far the nightly timer has come with a school: beside its results, in its own ledger. */
import { ledgers } from './database'

/** How far a step has come: the night's date, and the last of what is done, or null when all is. */
export interface NightMark {
  night: string
  after: string | null
}

/** Notes how far a step has come. The revision stays: nothing that is read of the school changes. One call. */
export async function noteNight(schoolLedger: string, step: string, mark: NightMark): Promise<void> {
  const { night, after } = mark
  const place = `nights.${step}`
  await ledgers.where({ _id: schoolLedger }).update({ [`${place}.night`]: night, [`${place}.after`]: after })
}

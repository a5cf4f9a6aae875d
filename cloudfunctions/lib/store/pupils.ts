/** All pupils of a school, by their ledgers. */
import { joinKey } from '../../../shared/keys'
import type { Profile } from '../../../shared/roll'
import type { Ledger } from '../ledger'
import { command, type Found, ledgers, projection } from './database'

/** A profile takes some 400 bytes, and an answer of the store holds 1 MB. */
const pageSize = 1000

export type PupilLedger = Pick<Ledger, '_id' | 'records'> & { profile: Profile }

/** These fields of every pupil's ledger; one call for each thousand. */
export async function readAllPupils(school: string, fields: readonly string[]): Promise<PupilLedger[]> {
  const all: PupilLedger[] = []
  // The ids of pupils' ledgers lie between these two: "/" is followed by "0".
  const [first, behind] = [`${joinKey(school, 'pupil')}/`, `${joinKey(school, 'pupil')}0`]
  for (let after = first; ;) {
    const query = ledgers
      .where({ school, _id: command.and(command.gt(after), command.lt(behind)) })
      .orderBy('_id', 'asc')
      .limit(pageSize)
    const { data } = (await query.field(projection(fields)).get()) as Found
    const page = data as PupilLedger[]
    all.push(...page.filter(({ profile }) => profile as Profile | undefined))
    if (page.length < pageSize) return all
    after = page.at(-1)?._id ?? ''
  }
}

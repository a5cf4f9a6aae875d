/**
 * Codes that are looked up without knowing the school. So that nobody finds one by trying, an account has a number of
 * tries a day, at all schools together: with 31 signs in 8 places, 100 accounts try 3,000 of 850,000,000,000.
 */
import { joinKey } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { markOf } from '../chain'
import type { Request } from '../serve'
import { countUpTo, readTries } from '../store/tries'

export const mostTries = 30

/** Counts one try of whoever is calling, or refuses it. Two calls. */
export async function countTry({ school, caller, today }: Request): Promise<void> {
  const _id = joinKey('anywhere', today, markOf('tries', ['anywhere', today, caller]))
  const isFirst = (await readTries([_id])).length === 0
  if (await countUpTo({ _id, school, until: today, isFirst }, 'looks', mostTries)) return
  throw new Refusal('too_many', null, { cure: '今天试过的编码太多了，请明天再试，或请对方重新发一次' })
}

/**
 * The action `erase`: a guardian has erased what is kept by the family's own word. Of a child who has left that is also
 * what home and school told each other. What a school has to keep stays for its time, whoever asks.
 */
import * as z from 'zod/mini'
import type { GroupName } from '../../../shared/keeping/groups'
import { Refusal } from '../../../shared/problems'
import { id } from '../../../shared/records/fields'
import { acceptedAs } from '../accepted'
import { isOlder } from '../formats'
import type { Ledger } from '../ledger'
import { publishSums } from '../publish'
import { guardiansAlone, readChild } from '../screens/child'
import type { Request } from '../serve'
import { upgradeLedger } from '../upgrade'
import { erasable } from './erasable'
import { eraseGroups } from './erase-pupil'

export const eraseInput = z.strictObject({ student: id(), mutation: id() })
type Asked = z.output<typeof eraseInput>

/** All that a ledger of a pupil is made of. */
export const wholeLedger = [
  ...['format', 'school', 'kind', 'rev', 'claims', 'records', 'tally', 'recent', 'chain', 'profile'],
]

const mostRounds = 8

async function eraseOnce(ledger: Ledger, groups: readonly GroupName[], mutation: string): Promise<boolean> {
  if (!isOlder('ledgers', ledger)) return eraseGroups(ledger, groups, { mutation })
  await upgradeLedger(ledger._id)
  return false
}

/** Three calls. A retry is known by its mutation id: what has been recorded since stays. */
export async function eraseAsked(
  { student, mutation }: Asked,
  request: Request,
): Promise<{ groups: GroupName[] }> {
  const asked = { student, page: '删除', day: request.today, fields: wholeLedger, readers: guardiansAlone }
  for (let round = 0; round < mostRounds; round++) {
    const { child } = await readChild(request, asked)
    const groups = erasable(child.profile, request.today)
    if (acceptedAs(child.recent, mutation)) {
      await publishSums(child)
      return { groups }
    }
    if (await eraseOnce(child, groups, mutation)) return { groups }
  }
  throw new Refusal('busy')
}

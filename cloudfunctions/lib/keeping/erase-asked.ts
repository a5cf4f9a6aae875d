/**
 * The action `erase`: a guardian has erased what is kept by the family's own word, all of it or that of one day. Of a
 * child who has left, all is also what home and school told each other. What a school has to keep stays for its time,
 * whoever asks.
 */
import * as z from 'zod/mini'
import type { Calendar } from '../../../shared/calendar'
import type { GroupName } from '../../../shared/keeping/groups'
import { Refusal } from '../../../shared/problems'
import { date, id } from '../../../shared/records/fields'
import { acceptedAs } from '../accepted'
import { withoutDay } from '../erase'
import { isOlder } from '../formats'
import type { Ledger } from '../ledger'
import { publishSums } from '../publish'
import { guardiansAlone, readChild } from '../screens/child'
import type { Request } from '../serve'
import { upgradeLedger } from '../upgrade'
import { erasable } from './erasable'
import { saveWithout, withoutGroups } from './erase-pupil'

/** `date`: the family's records of that day alone. */
export const eraseInput = z.strictObject({ student: id(), mutation: id(), date: z.optional(date()) })
type Asked = z.output<typeof eraseInput>

/** All that a ledger of a pupil is made of. */
export const wholeLedger = [
  ...['format', 'school', 'kind', 'rev', 'claims', 'records', 'tally', 'recent', 'chain', 'profile'],
]

const mostRounds = 8

/** What is asked to be erased. */
interface Erasing {
  groups: readonly GroupName[]
  day: string | undefined
  calendar: Calendar
  mutation: string
}

async function eraseOnce(ledger: Ledger, { groups, day, calendar, mutation }: Erasing): Promise<boolean> {
  if (isOlder('ledgers', ledger)) {
    await upgradeLedger(ledger._id)
    return false
  }
  const left = day === undefined ? withoutGroups(ledger, groups) : withoutDay(ledger, day, calendar)
  return saveWithout(ledger, left, { mutation })
}

/** Three calls. A retry is known by its mutation id: what has been recorded since stays. */
export async function eraseAsked(
  { student, mutation, date: day }: Asked,
  request: Request,
): Promise<{ groups: GroupName[] }> {
  const asked = { student, page: '删除', day: request.today, fields: wholeLedger, readers: guardiansAlone }
  for (let round = 0; round < mostRounds; round++) {
    const { known, child } = await readChild(request, asked)
    const groups: GroupName[] = day === undefined ? erasable(child.profile, request.today) : ['family']
    if (acceptedAs(child.recent, mutation)) {
      await publishSums(child)
      return { groups }
    }
    const { calendar } = known.settings
    if (await eraseOnce(child, { groups, day, calendar, mutation })) return { groups }
  }
  throw new Refusal('busy')
}

/**
 * Looking up a code of a school: a look is taken before it, and once too many codes of the school were wrong on a day, an
 * account that mistyped may not look again until the next. Who types their code right is never kept out by others.
 */
import { joinKey } from '../../../shared/keys'
import { mostWrong } from '../../../shared/joining'
import type { Request } from '../serve'
import { type Invitation, readInvitationBy } from '../store/joins'
import { countUpTo, readTries } from '../store/tries'
import { limits, placeOf, tooMany } from '../tries'
import { liveOf } from './invite'

const { invitation: limit } = limits
const ofSchool = { ...limit, cure: '今天这所学校输错的邀请码太多，请明天再试，或请老师直接发邀请给您' }

/** A member of staff's invitation that this very account has taken: it may be sent again. */
export const takenBy = ({ caller, today }: Request, found: Invitation | undefined): Invitation | undefined =>
  found?.staff !== undefined && found.counted === caller && found.until >= today ? found : undefined

/** The invitation of a code, or undefined where it leads nowhere. Three calls; two more where it is wrong. */
export async function lookUp(request: Request, code: string): Promise<Invitation | undefined> {
  const { school, today } = request
  const [own, all] = [placeOf(request, limit), { _id: joinKey(school, today), school, until: today }]
  const found = await readTries([own._id, all._id])
  const triesOf = (id: string) => found.find(({ _id }) => _id === id)
  const wrongOf = (id: string) => triesOf(id)?.wrong ?? 0
  if (wrongOf(all._id) >= mostWrong && wrongOf(own._id) > 0) throw tooMany(ofSchool)
  const isFirst = triesOf(own._id) === undefined
  if (!(await countUpTo({ ...own, isFirst }, limit.counter, limit.most))) throw tooMany(limit)
  const invitation = await readInvitationBy(school, code)
  const live = liveOf(invitation, today) ?? takenBy(request, invitation)
  if (live) return live
  await countUpTo({ ...own, isFirst: false }, 'wrong', limit.most)
  await countUpTo({ ...all, isFirst: triesOf(all._id) === undefined }, 'wrong', Number.MAX_SAFE_INTEGER)
  return undefined
}

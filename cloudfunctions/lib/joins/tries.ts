/**
 * Looking up a code, so that nobody can try many: an account has a number of looks a day, taken before the look, so that
 * a burst gets no more; and once too many codes of a school were wrong on a day, an account that mistyped may not look
 * again until the next. Who types their code right is never kept out by others.
 */
import { joinKey } from '../../../shared/keys'
import { mostLooks, mostWrong } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { markOf } from '../chain'
import type { Request } from '../serve'
import { type Invitation, readInvitationBy } from '../store/joins'
import { countUpTo, readTries } from '../store/tries'
import { liveOf } from './invite'

const cures = {
  looks: '今天查看邀请码的次数已满，请明天再试，或请老师直接发邀请给您',
  wrong: '今天这所学校输错的邀请码太多，请明天再试，或请老师直接发邀请给您',
}
const tooMany = (why: keyof typeof cures) => new Refusal('too_many', null, { cure: cures[why] })

/** The account stands there as a keyed digest: nobody learns from it who looked. */
function placesOf({ school, caller, today }: Request) {
  const day = { school, until: today }
  return {
    own: { _id: joinKey(school, today, markOf('tries', [school, today, caller])), ...day },
    all: { _id: joinKey(school, today), ...day },
  }
}

/** A member of staff's invitation that this very account has taken: it may be sent again. */
const takenBy = ({ caller, today }: Request, found: Invitation | undefined): Invitation | undefined =>
  found?.staff !== undefined && found.counted === caller && found.until >= today ? found : undefined

/** The invitation of a code, or undefined where it leads nowhere. Three calls; two more where it is wrong. */
export async function lookUp(request: Request, code: string): Promise<Invitation | undefined> {
  const { own, all } = placesOf(request)
  const found = await readTries([own._id, all._id])
  const triesOf = (id: string) => found.find(({ _id }) => _id === id)
  const wrongOf = (id: string) => triesOf(id)?.wrong ?? 0
  if (wrongOf(all._id) >= mostWrong && wrongOf(own._id) > 0) throw tooMany('wrong')
  const isFirst = triesOf(own._id) === undefined
  if (!(await countUpTo({ ...own, isFirst }, 'looks', mostLooks))) throw tooMany('looks')
  const invitation = await readInvitationBy(request.school, code)
  const live = liveOf(invitation, request.today) ?? takenBy(request, invitation)
  if (live) return live
  await countUpTo({ ...own, isFirst: false }, 'wrong', mostLooks)
  await countUpTo({ ...all, isFirst: triesOf(all._id) === undefined }, 'wrong', Number.MAX_SAFE_INTEGER)
  return undefined
}

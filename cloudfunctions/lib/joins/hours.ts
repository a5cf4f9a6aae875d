/** How many ask by one code in an hour: counted in the invitation's own conditional write, so that a burst gets no more. */
import { localTime } from '../../../shared/calendar'
import { mostAnHour } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import type { Request } from '../serve'
import { type Invitation, readInvitation, saveInvitation } from '../store/joins'
import { liveOf } from './invite'
import { liveOrRefuse } from './invited'

const mostRounds = 8

/** Counts one more request, however many come at once, and gives the invitation as it stands. */
export async function countIn(found: Invitation, join: string, request: Request): Promise<Invitation> {
  const hour = localTime(request.now).slice(0, 'YYYY-MM-DDTHH'.length)
  let live = found
  for (let round = 0; round < mostRounds; round++) {
    if (live.counted === join) return live
    const asked = live.hour === hour ? live.asked : 0
    if (asked >= mostAnHour)
      throw new Refusal('too_many', null, { cure: '这个邀请码一小时内的申请已满，请过一小时再提交' })
    if (await saveInvitation({ ...live, hour, asked: asked + 1, counted: join }, false)) return live
    live = liveOrRefuse(liveOf(await readInvitation(request.school, live.class), request.today))
  }
  throw new Refusal('busy')
}

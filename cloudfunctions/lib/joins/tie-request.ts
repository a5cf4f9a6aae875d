/**
 * Tying whom a request is from. The pupil is chosen before the tie is added, and the request is closed afterwards:
 * whatever breaks off in between, it stays in the list and may be approved again, but for nobody else, and not rejected
 * any more. Of several who approve at once for different pupils, one chooses.
 */
import { Refusal } from '../../../shared/problems'
import type { Request } from '../serve'
import { changeJoin, type Join, readJoin } from '../store/joins'
import { addTie, type NewTie } from './ties'

export const settled = () =>
  new Refusal('duplicate', 'request', { cure: '这个申请已经处理过，或已过期。请返回查看' })

export const isFor = (join: Join | undefined, student: string): boolean =>
  join?.state === 'approved' && join.chosen === student

/** Whether it is known that the tie was not added; of a busy store it is not. */
export const isRefusal = (error: unknown) => error instanceof Refusal && error.problem.code !== 'busy'

type Tied = Pick<NewTie, 'student' | 'relation' | 'replaces' | 'by'>

/** Seven calls. Refused where it was settled otherwise. */
export async function tieRequest(join: Join, tie: Tied, request: Request): Promise<void> {
  const { student } = tie
  if (!(await changeJoin(join._id, { state: 'open', chosen: join.chosen }, { chosen: student }))) {
    // Somebody else, or the same tap sent twice, was a moment earlier.
    if (isFor(await readJoin(request.school, join._id), student)) return
    throw settled()
  }
  try {
    await addTie(request, { ...tie, account: join.account, mutation: `join ${join._id}`.slice(0, 64) })
  } catch (error) {
    if (isRefusal(error)) await changeJoin(join._id, { state: 'open', chosen: student }, { chosen: '' })
    throw error
  }
  const settledBy = tie.by === 'setup' ? '' : request.caller
  await changeJoin(join._id, { state: 'open' }, { state: 'approved', settledBy })
}

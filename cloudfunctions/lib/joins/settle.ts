/** The action `settleJoin`: a request is approved or rejected by whoever leads the school; a teacher says that they know the family. */
import * as z from 'zod/mini'
import { Refusal } from '../../../shared/problems'
import { id, text } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { roleHeld } from '../../../shared/roles/index'
import type { ByChoice } from '../../../shared/roles/permission'
import { scenes } from '../content/check'
import { Checked } from '../content/refuse-risky'
import { pupilsCalled } from '../screens/joins'
import { leaders } from '../screens/leaders'
import { type Known, readKnown } from '../screens/viewer'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { changeJoin, type Join, readJoin } from '../store/joins'
import { inviters } from './invite'
import { addTie } from './ties'

const request = id()
export const settleJoinInput = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), request, student: id() }),
  z.strictObject({ decision: z.literal('reject'), request, reason: text(1, 200) }),
  z.strictObject({ decision: z.literal('vouch'), request }),
])
type Asked = z.output<typeof settleJoinInput>
type Decided<Decision extends Asked['decision']> = Extract<Asked, { decision: Decision }>

interface Case {
  known: Known
  join: Join
  request: Request
}

const notFound = (field: string) => new Refusal('not_found', field, { field: `「${labelOf(field)}」` })
const settled = () =>
  new Refusal('duplicate', 'request', { cure: '这个申请已经处理过，或已过期。请返回查看' })
const forbidden = () => new Refusal('forbidden', null, { subject: '加入申请' })

/** The pupil must be one of those whom the name means: what is approved is what was shown. */
async function refuseOther({ known, join, request }: Case, student: string): Promise<void> {
  const { school, today } = request
  const [books] = await readClasses([ledgerId(school, 'class', join.class)], ['class', 'pupils'])
  const year = known.settings.calendar.academicYear
  const called = pupilsCalled(join.name, books, join.class, year, today)
  if (!called.some((pupil) => pupil.student === student)) throw notFound('student')
}

const isFor = (join: Join | undefined, student: string) =>
  join?.state === 'approved' && join.chosen === student

/** Whether it is known that the tie was not added; of a busy store it is not. */
const isRefusal = (error: unknown) => error instanceof Refusal && error.problem.code !== 'busy'

/**
 * The pupil is chosen before the tie is added, and the request is closed afterwards: whatever breaks off in between,
 * it stays in the list and may be approved again, but for nobody else, and not rejected any more. Of several who
 * approve at once for different pupils, one chooses.
 */
async function approve(one: Case, { student }: Decided<'approve'>): Promise<void> {
  const { join, request } = one
  if (isFor(join, student)) return
  if (join.state !== 'open' || !['', student].includes(join.chosen)) throw settled()
  await refuseOther(one, student)
  if (!(await changeJoin(join._id, { state: 'open', chosen: join.chosen }, { chosen: student }))) {
    // Somebody else, or the same tap sent twice, was a moment earlier.
    if (isFor(await readJoin(request.school, join._id), student)) return
    throw settled()
  }
  try {
    await addTie(request, student, join.account, `join ${join._id}`.slice(0, 64))
  } catch (error) {
    if (isRefusal(error)) await changeJoin(join._id, { state: 'open', chosen: student }, { chosen: '' })
    throw error
  }
  await changeJoin(join._id, { state: 'open' }, { state: 'approved', settledBy: request.caller })
}

async function reject({ join, request }: Case, { reason }: Decided<'reject'>): Promise<void> {
  if (join.state === 'rejected') return
  const checked = new Checked({ author: request.caller, scene: scenes.note })
  await checked.refuseRisky([{ field: 'reason', text: reason }])
  const rejected = { state: 'rejected', reason: reason.trim(), settledBy: request.caller } as const
  if (!(await changeJoin(join._id, { state: 'open', chosen: '' }, rejected))) throw settled()
}

async function vouch({ join, known }: Case): Promise<void> {
  const vouchedBy = known.member?.name ?? ''
  if (join.vouchedBy === vouchedBy) return
  if (!(await changeJoin(join._id, { state: 'open' }, { vouchedBy }))) throw settled()
}

/** Who may decide what: a teacher says whether they know the family, whoever leads the school settles it. */
export const deciders: ByChoice = {
  field: 'decision',
  by: { approve: leaders, reject: leaders, vouch: inviters } satisfies Record<Asked['decision'], unknown>,
}

/** Whoever may not see a request learns nothing, not even whether there is one. */
function refuseStrangers(known: Known, join: Join | undefined, { decision }: Asked): Join {
  const role = roleHeld(deciders.by[decision] ?? [], known.caller, { class: join?.class })
  if (role === undefined) throw forbidden()
  if (join === undefined) throw notFound('request')
  return join
}

/** Three calls to vouch or reject, and the content check of a reason; eight to approve, of which three add the tie. */
export async function settleJoin(asked: Asked, request: Request): Promise<{ settled: true }> {
  const [known, found] = await Promise.all([readKnown(request), readJoin(request.school, asked.request)])
  const join = refuseStrangers(known, found, asked)
  if (join.state === 'open' && join.until < request.today) throw settled()
  const one = { known, join, request }
  if (asked.decision === 'approve') await approve(one, asked)
  else if (asked.decision === 'reject') await reject(one, asked)
  else await vouch(one)
  return { settled: true }
}

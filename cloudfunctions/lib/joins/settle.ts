/** The action `settleJoin`: a request is approved or rejected by the class's teachers and whoever leads the school. */
import * as z from 'zod/mini'
import { headTitle } from '../../../shared/naming'
import { Refusal } from '../../../shared/problems'
import { id, text } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import type { ByChoice } from '../../../shared/roles/permission'
import { scenes } from '../content/check'
import { Checked } from '../content/refuse-risky'
import { pupilsCalled } from '../screens/joins'
import { leaders } from '../screens/leaders'
import { tieOf } from '../screens/people-pupil'
import { type Known, readKnown } from '../screens/viewer'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { changeJoin, type Join, readJoin } from '../store/joins'
import { readKin } from '../store/kin'
import { inviters } from './invite'
import { isFor, settled, tieRequest } from './tie-request'

const request = id()
export const settleJoinInput = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve'), request, student: id(), replaces: z.optional(id()) }),
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
const forbidden = () => new Refusal('forbidden', null, { subject: '加入申请' })

/** The pupil must be one of those whom the name means: what is approved is what was shown. */
async function refuseOther({ known, join, request }: Case, student: string): Promise<void> {
  const { school, today } = request
  const [books] = await readClasses([ledgerId(school, 'class', join.class)], ['class', 'pupils'])
  const year = known.settings.calendar.academicYear
  const called = pupilsCalled(join.name, books, join.class, year, today)
  if (!called.some((pupil) => pupil.student === student)) throw notFound('student')
}

/** A teacher does not tie themself to a child of their class: that is for whoever leads the school. */
const settlersOf = ({ account }: Join, { caller }: Request): readonly RoleName[] =>
  account === caller ? leaders : inviters

/** What is replaced must be what was shown: a tie of the same relation, of somebody who has another account now. */
async function refuseOtherTie({ join, request }: Case, student: string, replaces: string): Promise<void> {
  const all = await readKin(request.school, [student])
  const same = all.filter(({ account, relation }) => account !== '' && relation === join.relation)
  if (!same.some(({ account }) => tieOf(student, account) === replaces)) throw notFound('replaces')
}

async function approve(one: Case, { student, replaces }: Decided<'approve'>): Promise<void> {
  const { join, request } = one
  if (isFor(join, student)) return
  if (join.state !== 'open' || !['', student].includes(join.chosen)) throw settled()
  await refuseOther(one, student)
  if (replaces !== undefined) await refuseOtherTie(one, student, replaces)
  const by = settlersOf(join, request)
  await tieRequest(join, { student, relation: join.relation, replaces, by }, request)
}

async function reject({ join, request }: Case, { reason }: Decided<'reject'>): Promise<void> {
  if (join.state === 'rejected') return
  const checked = new Checked({ author: request.caller, scene: scenes.note })
  await checked.refuseRisky([{ field: 'reason', text: reason }])
  const rejected = { state: 'rejected', reason: reason.trim(), settledBy: request.caller } as const
  if (!(await changeJoin(join._id, { state: 'open', chosen: '' }, rejected))) throw settled()
}

async function vouch({ join, known }: Case): Promise<void> {
  const { name = '', headOf = [] } = known.member ?? {}
  const vouchedBy = headOf.includes(join.class) ? `${name}（${headTitle}）` : name
  if (join.vouchedBy === vouchedBy) return
  if (!(await changeJoin(join._id, { state: 'open' }, { vouchedBy }))) throw settled()
}

/** Who may decide what. That a teacher knows the family was all that one could say before: a phone of then still asks it. */
export const deciders: ByChoice = {
  field: 'decision',
  by: { approve: inviters, reject: inviters, vouch: inviters } satisfies Record<Asked['decision'], unknown>,
}

/** Whoever may not see a request learns nothing, not even whether there is one. */
function refuseStrangers(known: Known, join: Join | undefined, { decision }: Asked): Join {
  const role = roleHeld(deciders.by[decision] ?? [], known.caller, { class: join?.class })
  if (role === undefined) throw forbidden()
  if (join === undefined) throw notFound('request')
  return join
}

/** Three calls to vouch or reject, and the content check of a reason; nine to approve, of which four add the tie; two more to replace one. */
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

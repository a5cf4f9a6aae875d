/**
 * The actions `invitation`, `join` and `joins` of whoever opens an invitation, whoever they are. A request is taken
 * without a look at the roll: its answer is the same whether or not there is such a child.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { addDays, localTime } from '../../../shared/calendar'
import { codeIn, daysOpen, mostAnHour, mostOpen, plainName, relations } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id, oneOf, text } from '../../../shared/records/fields'
import type { InvitedTo, JoinState, OwnJoin, OwnJoins } from '../../../shared/views/people'
import { scenes } from '../content/check'
import { Checked } from '../content/refuse-risky'
import { type Known, readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import * as store from '../store/joins'
import { liveOf } from './invite'

/** As a person types it; it is looked up and kept nowhere. */
const code = () => text(1, 20, 'register')

export const invitedInput = z.strictObject({ code: code() })
export const joinInput = z.strictObject({
  mutation: id(),
  code: code(),
  name: text(1, 40),
  relation: oneOf(relations),
})
type Asked = z.output<typeof joinInput>

const mostRounds = 8

function liveOrRefuse(found: store.Invitation | undefined, today: string): store.Invitation {
  const live = liveOf(found, today)
  if (live === undefined)
    throw new Refusal('not_found', 'code', { field: '有效的邀请（可能已过期或已停用）' })
  return live
}

const classNameIn = ({ settings }: Known, own: string) =>
  settings.classes.find((one) => one.id === own)?.name ?? ''

/** Two calls, at once. */
export async function readInvited({ code: typed }: { code: string }, request: Request): Promise<InvitedTo> {
  const { school, today } = request
  const [known, found] = await Promise.all([
    readKnown(request),
    store.readInvitationBy(school, codeIn(typed)),
  ])
  const live = liveOrRefuse(found, today)
  return { school: known.settings.name, className: classNameIn(known, live.class), until: live.until }
}

/** One for each account, code and name: asking again is the same request. */
const joinId = ({ school, caller }: Request, asked: Pick<Asked, 'code' | 'name'>): string =>
  createHash('sha256')
    .update(JSON.stringify([school, caller, codeIn(asked.code), plainName(asked.name)]))
    .digest('base64url')

const stateOf = ({ state, until }: store.Join, today: string): JoinState =>
  state === 'open' && until < today ? 'expired' : state

/** Whether this very request is there already; what may not be asked is refused. */
function isThere(own: readonly store.Join[], _id: string, { mutation }: Asked, today: string): boolean {
  const retried = own.find((one) => one.mutation === mutation)
  if (retried && retried._id !== _id) throw new Refusal('mutation_reused', 'mutation')
  const same = own.find((one) => one._id === _id)
  if (same && same !== retried && stateOf(same, today) !== 'open') {
    const cure = '用这个邀请码为这个名字提交过，学校已经答复。请看页面上的结果'
    throw new Refusal('duplicate', 'name', { cure })
  }
  return same !== undefined
}

function refuseMany(own: readonly store.Join[], today: string): void {
  const open = own.filter((one) => stateOf(one, today) === 'open')
  if (open.length < mostOpen) return
  throw new Refusal('too_many', null, { cure: `您已有 ${mostOpen} 个申请在等学校确认，请等有结果后再提交` })
}

/** Counts one more in this hour, however many come at once. */
async function countIn(
  found: store.Invitation | undefined,
  _id: string,
  request: Request,
): Promise<store.Invitation> {
  const hour = localTime(request.now).slice(0, 'YYYY-MM-DDTHH'.length)
  let live = liveOrRefuse(found, request.today)
  for (let round = 0; round < mostRounds; round++) {
    if (live.counted === _id) return live
    const asked = live.hour === hour ? live.asked : 0
    if (asked >= mostAnHour)
      throw new Refusal('too_many', null, { cure: '这个邀请码一小时内的申请已满，请过一小时再提交' })
    if (await store.saveInvitation({ ...live, hour, asked: asked + 1, counted: _id }, false)) return live
    live = liveOrRefuse(await store.readInvitation(request.school, live.class), request.today)
  }
  throw new Refusal('busy')
}

const joinOf = (_id: string, asked: Asked, request: Request, invitation: store.Invitation): store.Join => ({
  ...{ _id, school: request.school, account: request.caller, mutation: asked.mutation },
  ...{
    code: invitation.code,
    class: invitation.class,
    name: plainName(asked.name),
    relation: asked.relation,
  },
  ...{ at: localTime(request.now), until: addDays(request.today, daysOpen), state: 'open' },
  ...{ reason: '', vouchedBy: '', chosen: '', settledBy: '' },
})

/** The name is read by the class's teacher before anybody has said that there is such a child. */
const refuseRisky = ({ caller }: Request, name: string): Promise<void> =>
  new Checked({ author: caller, scene: scenes.profile }).refuseRisky([{ field: 'name', text: name }])

/**
 * Five calls, and the content check of the name: who asks, the invitation and their own requests at once; then the
 * hour's count, then the request.
 */
export async function join(asked: Asked, request: Request): Promise<{ sent: true }> {
  const { school, caller, today } = request
  const [, found, own] = await Promise.all([
    readKnown(request),
    store.readInvitationBy(school, codeIn(asked.code)),
    store.readOwnJoins(school, caller),
  ])
  const _id = joinId(request, asked)
  if (isThere(own, _id, asked, today)) return { sent: true }
  refuseMany(own, today)
  liveOrRefuse(found, today)
  await refuseRisky(request, asked.name)
  await store.insertJoin(joinOf(_id, asked, request, await countIn(found, _id, request)))
  return { sent: true }
}

/** Two calls, at once. The newest first. */
export async function readOwnJoins(request: Request): Promise<OwnJoins> {
  const { school, caller, today } = request
  const [known, own] = await Promise.all([readKnown(request), store.readOwnJoins(school, caller)])
  const view = (one: store.Join): OwnJoin => ({
    ...{ request: one._id, school: known.settings.name, className: classNameIn(known, one.class) },
    ...{ name: one.name, relation: one.relation, state: stateOf(one, today) },
    ...{ on: one.at.slice(0, 'YYYY-MM-DD'.length), reason: one.reason },
  })
  return { joins: own.sort((a, b) => b.at.localeCompare(a.at)).map(view) }
}

/**
 * The actions `join` and `joins`: asking to be tied to a child. What is asked learns nothing: the answer is the same, in
 * the same calls, whether or not there is such a child, and whether or not the school's check was answered right.
 */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { addDays, localTime } from '../../../shared/calendar'
import * as rules from '../../../shared/joining'
import { codeIn, daysOpen, plainName } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id, oneOf, text } from '../../../shared/records/fields'
import type { JoinState, OwnJoin, OwnJoins } from '../../../shared/views/people'
import { scenes } from '../content/check'
import { Checked } from '../content/refuse-risky'
import { readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import * as store from '../store/joins'
import { answered, changeAnswer, hasChanged, isSentAs } from './change-answer'
import { answerTo } from './checks'
import { countIn } from './hours'
import { classNameIn, code, liveOrRefuse } from './invited'
import { tieListed } from './listed'
import { lookUp } from './look-up'

export const joinInput = z.strictObject({
  mutation: id(),
  code: code(),
  name: text(1, 40),
  relation: oneOf(rules.relations),
  /** What is answered to the school's check, and the guardian's own name, where the roster may have it. */
  check: z.optional(text(0, 20, 'register')),
  guardian: z.optional(text(0, 40, 'register')),
})
export type Asked = z.output<typeof joinInput>

/** One for each account, code and name: asking again is the same request. */
const joinId = ({ school, caller }: Request, asked: Pick<Asked, 'code' | 'name'>): string =>
  createHash('sha256')
    .update(JSON.stringify([school, caller, codeIn(asked.code), plainName(asked.name)]))
    .digest('base64url')

const stateOf = ({ state, until }: store.Join, today: string): JoinState =>
  state === 'open' && until < today ? 'expired' : state

/** This very request, where it is there already; what may not be asked is refused. */
function sameOf(own: readonly store.Join[], _id: string, { mutation }: Asked, today: string) {
  const retried = own.find((one) => isSentAs(one, mutation))
  if (retried && retried._id !== _id) throw new Refusal('mutation_reused', 'mutation')
  const same = own.find((one) => one._id === _id)
  if (same && same !== retried && stateOf(same, today) !== 'open') throw answered()
  return same
}

const { mostOpen, mostRejected } = rules
const cures = {
  open: `您已有 ${mostOpen} 个申请在等学校确认，请等有结果后再提交`,
  rejected: '您的申请已多次没有通过，请直接联系班主任核对',
}

function refuseMany(own: readonly store.Join[], today: string): void {
  const standing = own.filter(({ until }) => until >= today).map((one) => stateOf(one, today))
  const refuse = (cure: string) => new Refusal('too_many', null, { cure })
  if (standing.filter((state) => state === 'open').length >= mostOpen) throw refuse(cures.open)
  if (standing.filter((state) => state === 'rejected').length >= mostRejected) throw refuse(cures.rejected)
}

const joinOf = (_id: string, asked: Asked, request: Request, invitation: store.Invitation): store.Join => ({
  ...{ _id, school: request.school, account: request.caller, mutation: asked.mutation },
  ...{ code: invitation.code, class: invitation.class },
  ...{ name: plainName(asked.name), relation: asked.relation, check: answerTo(request, asked.check) },
  ...{ at: localTime(request.now), until: addDays(request.today, daysOpen), state: 'open' },
  ...{ reason: '', vouchedBy: '', chosen: '', settledBy: '' },
})

/** The name is read by the class's teacher before anybody has said that there is such a child. */
const refuseRisky = ({ caller }: Request, name: string): Promise<void> =>
  new Checked({ author: caller, scene: scenes.profile }).refuseRisky([{ field: 'name', text: name }])

/**
 * Seven calls, two more for a wrong code, and the content check of the name: who asks and their own requests at
 * once; the code; then the hour's count, then the request; one less where it is there and is changed. Where the roster may have the guardian, two more, and those that tie.
 */
export async function join(asked: Asked, request: Request): Promise<{ sent: true }> {
  const { school, caller, today } = request
  const [{ settings }, own] = await Promise.all([readKnown(request), store.readOwnJoins(school, caller)])
  const found = await lookUp(request, codeIn(asked.code))
  const _id = joinId(request, asked)
  let made = sameOf(own, _id, asked, today)
  if (made === undefined) {
    refuseMany(own, today)
    const live = liveOrRefuse(found?.staff === undefined ? found : undefined)
    await refuseRisky(request, asked.name)
    made = joinOf(_id, asked, request, await countIn(live, _id, request))
    await store.insertJoin(made)
  } else made = await changeAnswer(made, asked, request)
  if (settings.joining.byList && !hasChanged(made)) await tieListed(settings.joining, made, asked, request)
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

/**
 * A guardian whom the roster names is tied at once, where the school has said so: child's name, guardian's name and the
 * school's check must fit exactly one that is expected. In all other cases a person decides, and nobody is told which.
 */
import type { JoiningRules } from '../../../shared/joining'
import { isIn } from '../../../shared/roll'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import type { Join } from '../store/joins'
import { type Kin, readKinMarked, removeKin } from '../store/kin'
import { readLedgers } from '../store/ledgers'
import { isRight } from './checks'
import { markOfKin } from './kin'
import { isFor, isRefusal, tieRequest } from './tie-request'

/** Those of the expected whose child is in the class of the request, and for whom the check is right. */
async function fitting(expected: readonly Kin[], join: Join, rules: JoiningRules, today: string) {
  const { school, class: own } = join
  // Asked of the caller where nobody is expected, so that the calls are the same.
  const ids = expected.map(({ student }) => ledgerId(school, 'pupil', student))
  const read = await readLedgers(ids.length > 0 ? ids : [ledgerId(school, 'pupil', join.account)], [
    'profile',
  ])
  const here = read.flatMap(({ profile }) => (profile && isIn(profile.roll, own, today) ? [profile] : []))
  const right = here.filter(({ student }) => isRight(rules, join, student) !== false)
  return expected.filter(({ student }) => right.some((pupil) => pupil.student === student))
}

/** Whether the roster tied who asked. */
const isListed = ({ state, settledBy }: Join) => state === 'approved' && settledBy === ''

/** An earlier try tied who asked and broke off: nobody else may be tied by the same name. */
async function forgetLeft(expected: readonly Kin[], { chosen }: Join): Promise<void> {
  const left = expected.find(({ student }) => student === chosen)
  if (left !== undefined) await removeKin(left._id)
}

/** Ties who asked, if the roster has them. Two calls, and those that tie. */
export async function tieListed(
  rules: JoiningRules,
  join: Join,
  { guardian = '' }: { guardian?: string | undefined },
  request: Request,
): Promise<void> {
  if (guardian.trim() === '' || !(join.state === 'open' || isListed(join))) return
  const expected = await readKinMarked(request.school, markOfKin(request.school, join.name, guardian))
  if (join.state !== 'open') return forgetLeft(expected, join)
  const [one, ...others] = await fitting(expected, join, rules, request.today)
  if (one === undefined || others.length > 0 || isFor(join, one.student)) return
  try {
    await tieRequest(join, { student: one.student, relation: one.relation, by: 'setup' }, request)
  } catch (error) {
    // Such as one guardian too many: a person decides, and whoever asked is told nothing of it.
    if (isRefusal(error)) return
    throw error
  }
  await removeKin(one._id)
}

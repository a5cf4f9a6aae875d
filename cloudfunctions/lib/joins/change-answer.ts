/**
 * Who asks once more for the same child and answers otherwise has mistyped before: the last answer is what a teacher sees. The
 * roster's word goes by the first one alone (`hasChanged`), so that nobody is tied by trying answers out.
 */
import { mostChanges } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import type { Request } from '../serve'
import { changeJoin, type Join } from '../store/joins'
import { answerTo } from './checks'
import type { Asked } from './join'

export const hasChanged = ({ changes = [] }: Join): boolean => changes.length > 0

/** Whether this very submission is in the request already. */
export const isSentAs = ({ mutation, changes = [] }: Join, sent: string): boolean =>
  mutation === sent || changes.includes(sent)

/** Of a request that the school has answered, or is about to. */
export const answered = (): Refusal => {
  const cure = '用这个邀请码为这个名字提交过，学校已经答复。请看页面上的结果'
  return new Refusal('duplicate', 'name', { cure })
}

const tooOften = (): Refusal => {
  const cure = '这个申请已改过几次，不能再改。请等学校确认，或直接联系班主任'
  return new Refusal('too_many', null, { cure })
}

/** The request with what was answered last. One call where it is other than before, right or wrong. */
export async function changeAnswer(join: Join, asked: Asked, request: Request): Promise<Join> {
  const { check: before = '', changes = [] } = join
  const check = asked.check === undefined ? before : answerTo(request, asked.check)
  const isSame = check === before && asked.relation === join.relation
  if (isSame || isSentAs(join, asked.mutation)) return join
  if (changes.length >= mostChanges) throw tooOften()
  const fields = { check, relation: asked.relation, changes: [...changes, asked.mutation] }
  if (!(await changeJoin(join._id, { state: 'open', chosen: '' }, fields))) throw answered()
  return { ...join, ...fields }
}

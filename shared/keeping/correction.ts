/** How a guardian has put right what is wrong in a record: by themself, or by whom; and where it cannot be any more. */
import type { Policy } from '../policy/policy'
import type { AnyRecordType } from '../records/record'

const byOffice = {
  roll: '请联系学校管理员更正，原来的内容会留在历史里。',
  lists: '请告诉学校管理员、体育负责人或校医，由学校更正，原来的内容会留在历史里。',
}

/** Of what teachers write. Only its author may change what is signed, and nobody in their place (contract, `withdraw`). */
function byTeacher({ authored, backfill }: AnyRecordType, { backfillDays }: Policy): string {
  if (backfill === undefined) return '请联系本班的任课老师更正。'
  const days = backfillDays[backfill]
  if (authored === true)
    return `请联系写下的老师，${days} 天内可以更正或撤回。再早的、老师已经离开的，改不了；您可以在「家访」里写明来没来过，孩子离校后可以要求删除。`
  return `请联系本班的任课老师，${days} 天内可以更正；再早的，可以请老师重新评一次。`
}

/** By who may log it, until when; a ballot is never changed, and nobody knows which it was. */
export function correctionOf(type: AnyRecordType, policy: Policy): string {
  const { by, backfill } = type
  if (type.type === 'ballot') return '交上去就不能改，也查不出是哪一份。'
  if (by.includes('guardian')) {
    if (backfill === undefined) return '您自己随时可以改。'
    return `${policy.backfillDays[backfill]} 天内您自己可以更正或撤回。再早的不能改，可以在「历史记录」里把那一天的删除，也可以在本页下面全部删除。`
  }
  if (by.includes('teacher')) return byTeacher(type, policy)
  return type.changes ? byOffice.roll : byOffice.lists
}

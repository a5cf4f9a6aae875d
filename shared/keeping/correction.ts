/** How a guardian has put right what is wrong in a record: by themself, or by whom. */
import type { Policy } from '../policy/policy'
import type { AnyRecordType } from '../records/record'

const asks: Record<'teacher' | 'office', string> = {
  teacher: '请联系班主任或记录的老师更正。',
  office: '请联系学校管理员更正，原来的内容会留在历史里。',
}

/** By who may log it, until when; a ballot is never changed, and nobody knows which it was. */
export function correctionOf({ type, by, backfill }: AnyRecordType, { backfillDays }: Policy): string {
  if (type === 'ballot') return '交上去就不能改，也查不出是哪一份。'
  if (!by.includes('guardian')) return by.includes('teacher') ? asks.teacher : asks.office
  if (backfill === undefined) return '您自己随时可以改。'
  return `${backfillDays[backfill]} 天内您自己可以更正或撤回；再早的，可以要求删除。`
}

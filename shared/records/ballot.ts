import { id, whole } from './fields'
import { recordType } from './record'

/**
 * A family's answer to a survey, one for each pupil, never corrected. It is kept in no ledger: see
 * cloudfunctions/lib/ballot-box.ts for what is stored instead.
 */
export const ballot = recordType({
  type: 'ballot',
  title: '满意度答卷',
  purpose: '只记这个孩子的问卷答过了，免得重复；怎么答的和孩子分开存放；另外按班、按钟点数份数，不带姓名。',
  seenBy: '没有人看得到您怎么答的。',
  by: ['guardian'],
  ledger: 'pupil',
  fields: { survey: id(), student: id(), rating: whole(1, 5) },
  purposes: {
    survey: '答的是哪一份问卷',
    student: '记下这个孩子答过了，每人一份',
    rating: '只进合计；和孩子分开存放，连不回来',
  },
  key: ['survey', 'student'],
  needsRoll: true,
})

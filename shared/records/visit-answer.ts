import { flag, id } from './fields'
import { recordType } from './record'

/** A guardian's word on a home visit that was recorded: that it took place, or that it did not. The latest counts. */
export const visitAnswer = recordType({
  type: 'visit_answer',
  title: '家访确认',
  purpose: '由您说家访来过没有，不只凭学校一句话。',
  seenBy: '监护人；本班的任课老师、校长和管理员。',
  by: ['guardian'],
  ledger: 'pupil',
  group: 'contact',
  fields: { student: id(), visit: id(), took_place: flag() },
  purposes: {
    student: '记在哪个孩子名下',
    visit: '说的是哪一次家访',
    took_place: '您说来过没有',
  },
  key: ['student', 'visit'],
  beside: ['home_visit'],
  bounds: (_, { beside }) =>
    beside?.home_visit === undefined
      ? { field: 'visit', cure: '这次家访已被撤回，或者不存在，请刷新后再看' }
      : undefined,
})

import { within } from '../calendar'
import { counters } from '../tallies/counters'
import { date, distinct, id, oneOf, text } from './fields'
import { recordType } from './record'

/** A home visit; visits in person count in the academic year of their date. Its id is the client's. */
export const homeVisit = recordType({
  type: 'home_visit',
  title: '家访',
  purpose: '老师上门了解孩子的情况，也用来核对每个孩子都有人关心。',
  seenBy: '监护人；本班的任课老师、校长和管理员。',
  by: ['teacher'],
  ledger: 'pupil',
  group: 'contact',
  fields: {
    visit: id(),
    student: id(),
    date: date(),
    mode: oneOf(['in_person', 'online', 'phone']),
    topics: distinct(oneOf(['study', 'sleep', 'homework', 'health', 'behaviour', 'family', 'safety']), 1, 5),
    note: text(1, 2000),
  },
  purposes: {
    visit: '认得出是哪一次家访',
    student: '记在哪个孩子名下',
    date: '是哪一天',
    mode: '上门，还是打电话、线上',
    topics: '谈了哪些方面',
    note: '老师记下谈了什么，好接着帮孩子',
  },
  key: ['visit'],
  dated: true,
  withdrawable: true,
  needsRoll: true,
  backfill: 'teacher',
  authored: true,
  bounds: ({ student }, { inForce }) =>
    inForce !== undefined && inForce.student !== student
      ? { field: 'visit', cure: '这个编号已用于另一名学生的家访，请新建一次家访' }
      : undefined,
  moves: ({ date: day, mode }, { academicYear }) =>
    counters({ in_person: mode === 'in_person' && within(academicYear, day) ? 1 : 0 }),
})

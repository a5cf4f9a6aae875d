import { weekOf, within } from '../calendar'
import { date, id, text } from './fields'
import { recordType } from './record'

/** A class meeting; it counts for the ISO week (by its Monday) that it was held in, inside the term. */
export const classMeeting = recordType({
  type: 'class_meeting',
  title: '主题班会',
  by: ['teacher'],
  ledger: 'class',
  fields: { class: id(), date: date(), topic: text(1, 100) },
  key: ['class', 'date'],
  dated: true,
  withdrawable: true,
  backfill: 'teacher',
  moves: ({ date: day }, { term }) => (within(term, day) ? { [weekOf(day)]: 1 } : {}),
})

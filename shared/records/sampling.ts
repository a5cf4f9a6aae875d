import { weekOf } from '../calendar'
import { date, distinct } from './fields'
import { recordType } from './record'

const mostWeeks = 60

/** The weeks in which the school asks families, by their Mondays; none named: every week. The last word holds. */
export const sampling = recordType({
  type: 'sampling',
  title: '询问安排',
  by: ['principal', 'admin'],
  ledger: 'school',
  fields: { weeks: distinct(date(), 0, mostWeeks) },
  rules: [
    {
      field: 'weeks',
      cure: '应为各周的星期一',
      holds: ({ weeks }) => weeks.every((week) => weekOf(week) === week),
    },
  ],
  key: [],
})

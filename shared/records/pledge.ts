import { academicYearOf } from '../calendar'
import { recordType } from './record'

/** A member of staff signs the ten rules of professional conduct, once an academic year, for themself. */
export const pledge = recordType({
  type: 'pledge',
  title: '师德承诺',
  by: ['staffMember'],
  ledger: 'staff',
  fields: {},
  key: ['year'],
  stamp: ({ today, calendar }) => ({ year: academicYearOf(calendar, today) }),
  moves: ({ year }) => ({ [year]: 1 }),
})

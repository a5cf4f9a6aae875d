import { nextYear } from '../samples/office'
import { refused, type Screen } from '../screen'

/** Two classes of a grade become one. */
const merging = {
  ...nextYear,
  own: nextYear.own.map((one, index) =>
    index === 1 ? { ...one, fate: 'merges' as const, into: nextYear.own[0]?.id ?? '' } : one,
  ),
}

export const officeYear: Screen = {
  name: 'office-year',
  page: 'office/year/index',
  title: '新学年',
  answers: { 'office.year': { ...nextYear, today: '2027-08-31' } },
  landmark: '新生班级',
  states: {
    empty: { answers: { 'office.year': { ...nextYear, missing: ['先结束「2026-2027学年第二学期」'] } } },
    refused: {
      answers: { 'office.planYear': refused('busy') },
      steps: [{ tap: '#begin' }, { tap: '#confirm-year' }],
    },
    early: { answers: { 'office.year': nextYear } },
    odd: { answers: { 'office.year': { ...nextYear, today: '2027-08-31', underWay: { done: 40, of: 88 } } } },
    merging: {
      answers: { 'office.year': merging },
    },
    confirming: { steps: [{ tap: '#begin' }] },
  },
}

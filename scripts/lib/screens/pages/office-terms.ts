import { terms, termsBefore, termsClosed, termsYearOver } from '../samples/office'
import { refused, type Screen } from '../screen'

export const officeTerms: Screen = {
  name: 'office-terms',
  page: 'office/terms/index',
  title: '学期和学年',
  answers: { 'office.terms': terms },
  landmark: '结束本学期',
  states: {
    empty: { answers: { 'office.terms': termsBefore } },
    refused: {
      answers: { 'office.closeTerm': refused('busy') },
      steps: [{ tap: '#close' }, { tap: '#confirm-close' }],
    },
    odd: { never: '学期的名称和日期是固定的格式' },
    'next-term': { answers: { 'office.terms': termsClosed } },
    'year-over': { answers: { 'office.terms': termsYearOver } },
  },
}

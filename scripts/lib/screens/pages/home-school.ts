import { bareCard, card, cardBeforeTerm, oddCard } from '../samples/school'
import type { Screen } from '../screen'

export const homeSchool: Screen = {
  name: 'home-school',
  page: 'pages/home/index',
  title: '校长首页（达标卡）',
  storage: { home: 'school' },
  answers: { 'school.overview': card },
  landmark: '每天锻炼一小时',
  states: {
    empty: { answers: { 'school.overview': bareCard } },
    refused: { never: '首页上没有可填的内容' },
    odd: { answers: { 'school.overview': oddCard } },
    'before-term': { answers: { 'school.overview': cardBeforeTerm } },
    recounting: { answers: { 'school.overview': { ...card, isRecounting: true } } },
    'term-over': { answers: { 'school.overview': { ...card, termOver: '2026-2027学年第一学期' } } },
    'only-not-met': { steps: [{ tap: '#filter-not_met' }] },
  },
}

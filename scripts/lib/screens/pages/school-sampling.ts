import { sampling } from '../samples/reminder'
import type { Screen } from '../screen'

export const schoolSampling: Screen = {
  name: 'school-sampling',
  page: 'school/sampling/index',
  title: '请家长记录的周',
  answers: { 'school.sampling': sampling },
  landmark: '每周都问',
  states: {
    empty: { answers: { 'school.sampling': { ...sampling, weeks: [], chosen: ['2026-03-09'] } } },
    refused: {
      answers: { 'school.sampling': { ...sampling, chosen: [] } },
      steps: [{ tap: '只问选中的周' }],
    },
    odd: {
      answers: {
        'school.sampling': {
          ...sampling,
          term: { ...sampling.term, name: '二〇二六至二〇二七学年度第一学期（含军训周与补课调整）' },
        },
      },
    },
    'every-week': { answers: { 'school.sampling': { ...sampling, chosen: [] } } },
    'one-a-month': { steps: [{ tap: '#monthly' }] },
  },
}

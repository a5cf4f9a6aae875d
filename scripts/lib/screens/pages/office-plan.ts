import { setupFirst } from '../samples/office'
import type { Screen } from '../screen'

const subjects = ['语文', '数学', '英语', '道德与法治', '综合实践活动（含劳动、信息科技）🎻'].map(
  (subject, index) => ({
    ...{ grade: 1, subject, lessons: index + 2 },
  }),
)

export const officePlan: Screen = {
  name: 'office-plan',
  page: 'office/plan/index',
  title: '课程方案',
  answers: { 'office.setup': setupFirst },
  landmark: '国家课程方案',
  states: {
    empty: {
      answers: { 'office.setup': { ...setupFirst, parts: { ...setupFirst.parts, plan: [] } } },
    },
    refused: { steps: [{ type: '#lessons-*', text: '99' }] },
    odd: {
      answers: {
        'office.setup': {
          ...setupFirst,
          parts: { ...setupFirst.parts, plan: [...setupFirst.parts.plan, ...subjects] },
        },
      },
    },
  },
}

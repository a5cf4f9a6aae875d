import { evidence, noEvidence, oddEvidence } from '../samples/affairs'
import type { Screen } from '../screen'

export const schoolEvidence: Screen = {
  name: 'school-evidence',
  page: 'school/evidence/index',
  title: '一条指标的记录',
  opens: { id: '7', key: 'daily_hour', of: 'school', class: 'class3' },
  answers: { 'school.evidence': evidence },
  landmark: '每天锻炼一小时',
  states: {
    empty: { answers: { 'school.evidence': noEvidence } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.evidence': oddEvidence } },
  },
}

import { health, oddHealth } from '../samples/desk'
import type { Screen } from '../screen'

export const schoolHealth: Screen = {
  name: 'school-health',
  page: 'school/health/index',
  title: '体质健康和视力',
  opens: { class: 'class3', kind: 'eyesight' },
  answers: { 'office.health': health },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'office.health': { ...health, pupils: [] } } },
    refused: { never: '只能点选，没有会填错的内容' },
    odd: { opens: { class: 'class3', kind: 'fitness' }, answers: { 'office.health': oddHealth } },
    unsaved: { steps: [{ tap: '#segment-myopic' }, { tap: '#pupil-pupil0' }] },
  },
}

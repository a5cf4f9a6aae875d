import { oddVisits, visits, visitsWithoutPupils } from '../samples/teacher'
import type { Screen } from '../screen'

export const teacherVisits: Screen = {
  name: 'teacher-visits',
  page: 'teacher/visits/index',
  title: '家访名单',
  opens: { class: 'class3' },
  answers: { 'school.visits': visits },
  landmark: '王小明',
  states: {
    empty: { answers: { 'school.visits': visitsWithoutPupils } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.visits': oddVisits } },
  },
}

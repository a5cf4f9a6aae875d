import { calmOverview, classOverview, oddOverview, overviewWithoutPupils } from '../samples/teacher-work'
import type { Screen } from '../screen'

export const teacherOverview: Screen = {
  name: 'teacher-overview',
  page: 'teacher/overview/index',
  title: '班级情况',
  opens: { class: 'class3' },
  answers: { 'school.classOverview': classOverview },
  landmark: '王小明',
  states: {
    empty: { answers: { 'school.classOverview': calmOverview } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.classOverview': oddOverview } },
    'no-pupils': { answers: { 'school.classOverview': overviewWithoutPupils } },
  },
}

import { bareClass, classToday, oddClass, teacherHome } from '../samples/teacher'
import type { Screen } from '../screen'

export const teacherCheck: Screen = {
  name: 'teacher-check',
  page: 'teacher/check/index',
  title: '随堂检测',
  opens: { class: 'class3' },
  answers: { 'school.today': teacherHome(classToday) },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.today': teacherHome(bareClass) } },
    refused: {
      steps: [
        ...[{ tap: '数学' }, { type: '#tested', text: '4' }, { type: '#reached', text: '5' }],
        { tap: '#save' },
      ],
    },
    odd: { answers: { 'school.today': teacherHome(oddClass) } },
  },
}

import { bareClass, classToday, oddClass, teacherHome } from '../samples/teacher'
import type { Screen } from '../screen'

export const teacherMeeting: Screen = {
  name: 'teacher-meeting',
  page: 'teacher/meeting/index',
  title: '主题班会',
  opens: { class: 'class3' },
  answers: { 'school.today': teacherHome(classToday) },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.today': teacherHome(bareClass) } },
    refused: { answers: { 'school.today': teacherHome(bareClass) }, steps: [{ tap: '#save' }] },
    odd: { answers: { 'school.today': teacherHome(oddClass) } },
  },
}

import { classToday, oddClass, teacherHome } from '../samples/teacher'
import type { Screen } from '../screen'

export const teacherExercise: Screen = {
  name: 'teacher-exercise',
  page: 'teacher/exercise/index',
  title: '体育锻炼',
  opens: { class: 'class3' },
  answers: { 'school.today': teacherHome({ ...classToday, exercise: 40 }) },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.today': teacherHome(classToday) } },
    refused: { steps: [{ type: '#minutes', text: '9999' }, { tap: '#save' }] },
    odd: { answers: { 'school.today': teacherHome(oddClass) } },
  },
}

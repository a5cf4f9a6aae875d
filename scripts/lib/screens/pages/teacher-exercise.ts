import { emptyWeek, exerciseWeek, oddWeek } from '../samples/teacher-work'
import type { Screen } from '../screen'

export const teacherExercise: Screen = {
  name: 'teacher-exercise',
  page: 'teacher/exercise/index',
  title: '体育锻炼',
  opens: { class: 'class3' },
  answers: { 'school.exerciseWeek': exerciseWeek },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.exerciseWeek': emptyWeek } },
    refused: { steps: [{ tap: '#day-2026-10-13' }, { type: '#minutes', text: '9999' }, { tap: '#save' }] },
    odd: { answers: { 'school.exerciseWeek': oddWeek } },
    exception: { steps: [{ tap: '#day-2026-10-13' }] },
  },
}

import {
  bareClass,
  classToday,
  classWithoutPupils,
  oddClass,
  teacherBeforeTerm,
  teacherHome,
} from '../samples/teacher'
import type { Screen } from '../screen'

export const teacherHomework: Screen = {
  name: 'teacher-homework',
  page: 'teacher/homework/index',
  title: '公布作业',
  opens: { class: 'class3' },
  answers: { 'school.today': teacherHome(classToday) },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.today': teacherHome(bareClass) } },
    refused: { steps: [{ tap: '科学' }, { type: '#est_minutes', text: '999' }, { tap: '#publish' }] },
    odd: { answers: { 'school.today': teacherHome(oddClass) } },
    'over-cap': { steps: [{ tap: '科学' }, { type: '#est_minutes', text: '70' }, { tap: '#publish' }] },
    'no-pupils': { answers: { 'school.today': teacherHome(classWithoutPupils) } },
    'before-term': { answers: { 'school.today': teacherBeforeTerm } },
    'no-class': { opens: { class: 'another' } },
  },
}

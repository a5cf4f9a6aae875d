import { longNote } from '../samples/odd'
import {
  noVisits,
  oddPupilVisits,
  oddVisits,
  pupilVisits,
  visits,
  visitsOnceVisited,
} from '../samples/teacher'
import type { Screen } from '../screen'

export const teacherVisit: Screen = {
  name: 'teacher-visit',
  page: 'teacher/visit/index',
  title: '家访记录',
  opens: { class: 'class3', student: 'ming' },
  answers: { 'school.visits': visitsOnceVisited, 'school.pupilVisits': pupilVisits },
  landmark: '王小明',
  states: {
    empty: { answers: { 'school.visits': visits, 'school.pupilVisits': noVisits } },
    refused: {
      answers: { 'school.visits': visits, 'school.pupilVisits': noVisits },
      steps: [{ tap: '#save' }],
    },
    odd: {
      answers: { 'school.visits': oddVisits, 'school.pupilVisits': oddPupilVisits },
      steps: [{ type: '#note', text: longNote }],
    },
    elsewhere: { opens: { student: 'nobody' } },
  },
}

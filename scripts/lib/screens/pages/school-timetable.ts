import { noTimetable, oddTimetable, timetable } from '../samples/affairs'
import type { Screen } from '../screen'

export const schoolTimetable: Screen = {
  name: 'school-timetable',
  page: 'school/timetable/index',
  title: '一个班的课表',
  opens: { class: 'class3' },
  answers: { 'school.timetable': timetable },
  landmark: '道德与法治',
  states: {
    empty: { answers: { 'school.timetable': noTimetable } },
    refused: { steps: [{ type: '#lessons-语文', text: '999' }] },
    odd: { answers: { 'school.timetable': oddTimetable } },
  },
}

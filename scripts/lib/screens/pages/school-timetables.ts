import { noTimetables, oddTimetables, timetables } from '../samples/affairs'
import type { Screen } from '../screen'

export const schoolTimetables: Screen = {
  name: 'school-timetables',
  page: 'school/timetables/index',
  title: '各班课表',
  answers: { 'school.timetables': timetables },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.timetables': noTimetables } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.timetables': oddTimetables } },
  },
}

import { noTasks, oddTasks, tasks } from '../samples/teacher-work'
import { visits } from '../samples/teacher'
import type { Screen } from '../screen'

export const teacherTasks: Screen = {
  name: 'teacher-tasks',
  page: 'teacher/tasks/index',
  title: '家访跟进',
  answers: { 'school.tasks': tasks, 'school.visits': visits },
  landmark: '问问作息有没有改',
  states: {
    empty: { answers: { 'school.tasks': noTasks } },
    refused: {
      steps: [
        { tap: '问问作息有没有改，王小明 · 三年级(1)班，10月10日，已过期，更改' },
        { type: '#what', text: '' },
        { tap: '#save-task' },
      ],
    },
    odd: { answers: { 'school.tasks': oddTasks } },
    done: { steps: [{ tap: '#done-t2' }] },
    adding: { steps: [{ tap: '#add-task' }] },
  },
}

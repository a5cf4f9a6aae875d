import {
  bareClass,
  classToday,
  classWithoutPupils,
  oddClass,
  teacherBeforeTerm,
  teacherHome,
} from '../samples/teacher'
import type { Screen } from '../screen'

export const homeTeacher: Screen = {
  name: 'home-teacher',
  page: 'pages/home/index',
  title: '教师首页',
  storage: { home: 'teacher' },
  answers: {
    'school.today': teacherHome(classToday, {
      ...bareClass,
      class: 'class1',
      name: '一年级(1)班',
      homeworkCap: 0,
    }),
  },
  landmark: '三年级(1)班',
  states: {
    empty: { answers: { 'school.today': teacherHome(bareClass) } },
    refused: { never: '首页上没有可填的内容' },
    odd: { answers: { 'school.today': teacherHome(oddClass) } },
    'no-pupils': { answers: { 'school.today': teacherHome(classWithoutPupils) } },
    'five-classes': {
      answers: {
        'school.today': teacherHome(
          ...['一', '二', '三', '四', '五'].map((grade, index) => ({
            ...(index % 2 === 0 ? classToday : bareClass),
            ...{ class: `class${index}`, name: `${grade}年级(1)班` },
          })),
        ),
      },
    },
    'two-schools': {
      storage: {
        schools: [
          { id: 'lanshan', name: '岚海实验学校' },
          { id: 'ethnic', name: '内蒙古自治区呼伦贝尔市鄂温克族自治旗民族实验学校' },
        ],
      },
    },
    'before-term': { answers: { 'school.today': teacherBeforeTerm } },
  },
}

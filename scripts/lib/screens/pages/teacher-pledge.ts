import type { Screen } from '../screen'

export const teacherPledge: Screen = {
  name: 'teacher-pledge',
  page: 'teacher/pledge/index',
  title: '师德承诺',
  answers: { 'school.pledge': { year: '2026-2027', signedOn: '2026-09-09' } },
  landmark: '关心爱护学生',
  states: {
    empty: { answers: { 'school.pledge': { year: '2026-2027', signedOn: null } } },
    refused: { never: '只有一个签署按钮，没有可填的内容' },
    odd: { never: '没有来自学校的文字' },
  },
}

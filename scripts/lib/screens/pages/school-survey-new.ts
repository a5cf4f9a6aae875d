import { surveys } from '../samples/survey'
import type { Screen } from '../screen'

export const schoolSurveyNew: Screen = {
  name: 'school-survey-new',
  page: 'school/survey-new/index',
  title: '新问卷',
  answers: { 'school.surveys': surveys },
  landmark: '问卷',
  states: {
    empty: { never: '总有一份现成的问卷' },
    refused: { never: '这一页只看，不填' },
    odd: { never: '还没有写下什么' },
  },
}

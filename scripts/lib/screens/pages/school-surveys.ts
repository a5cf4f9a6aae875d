import { noSurveys, oddSurveys, surveys } from '../samples/survey'
import type { Screen } from '../screen'

export const schoolSurveys: Screen = {
  name: 'school-surveys',
  page: 'school/surveys/index',
  title: '问卷',
  answers: { 'school.surveys': surveys },
  landmark: '2026年秋季家长满意度调查',
  states: {
    empty: { answers: { 'school.surveys': noSurveys } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.surveys': oddSurveys } },
  },
}

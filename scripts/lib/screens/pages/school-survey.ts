import { calmSurvey, oddOpenSurvey, openSurvey, survey } from '../samples/survey'
import type { Screen } from '../screen'

export const schoolSurvey: Screen = {
  name: 'school-survey',
  page: 'school/survey/index',
  title: '一份问卷的结果',
  opens: { survey: 'spring' },
  answers: { 'school.survey': survey },
  landmark: '2026年春季家长满意度调查',
  states: {
    empty: {
      answers: {
        'school.survey': {
          ...survey,
          state: 'too_few',
          satisfied: null,
          rating: [],
          results: [],
          signals: [],
        },
      },
    },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.survey': oddOpenSurvey } },
    open: { answers: { 'school.survey': openSurvey } },
    calm: { answers: { 'school.survey': calmSurvey } },
  },
}

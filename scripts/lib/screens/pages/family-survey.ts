import { answeredSurvey, surveyToFill, oddSurvey } from '../samples/survey'
import type { Screen } from '../screen'

export const familySurvey: Screen = {
  name: 'family-survey',
  page: 'family/survey/index',
  title: '填问卷',
  opens: { survey: 'autumn' },
  answers: { 'family.survey': surveyToFill },
  landmark: '2026年秋季家长满意度调查',
  states: {
    empty: { answers: { 'family.survey': answeredSurvey } },
    refused: { steps: [{ tap: '#send' }] },
    odd: { answers: { 'family.survey': oddSurvey } },
    closed: { answers: { 'family.survey': { ...surveyToFill, state: 'closed' } } },
  },
}

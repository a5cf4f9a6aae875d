import { noTexts, oddTexts, texts } from '../samples/survey'
import type { Screen } from '../screen'

export const schoolSurveyTexts: Screen = {
  name: 'school-survey-texts',
  page: 'school/survey-texts/index',
  title: '问卷里写的话',
  opens: { survey: 'spring', question: 'q3' },
  answers: { 'school.surveyTexts': texts },
  landmark: '食堂的菜可以少放一点盐',
  states: {
    empty: { answers: { 'school.surveyTexts': noTexts } },
    refused: { never: '这一页只看，不填' },
    odd: { answers: { 'school.surveyTexts': oddTexts } },
  },
}

import { sharedAddress } from './schools'

/** A survey as a card in a chat. Its picture is one of ours: the platform would take one of the page, answers and all. */
export const surveyPath = (survey: string): string =>
  sharedAddress(`/family/survey/index?survey=${encodeURIComponent(survey)}`)

export const surveyCard = (survey: string, title: string | undefined) => ({
  title: title === undefined ? '家长问卷' : `家长问卷：${title}`,
  path: surveyPath(survey),
  imageUrl: '/assets/survey-card.png',
})

/** What a survey asks: its title, its questions, and what may be answered to each. */

export const mostQuestions = 15
/** A minute's survey: more to write than this is not read by many, and is answered by fewer. */
export const mostTexts = 3
export const fewestOptions = 2
export const mostOptions = 8
/** Signs of an answer in words. */
export const mostSigns = 500
/** A scale goes from 1 to this, and so does the rating of the survey as a whole. */
export const scaleTo = 5

export type Question = { id: string; text: string } & (
  | { kind: 'choice'; options: string[] }
  | { kind: 'scale' }
  | { kind: 'text' }
)

export type QuestionKind = Question['kind']

export const kindNames: Record<QuestionKind, string> = { choice: '单选', scale: '1–5 分', text: '文字' }

/** A survey as it was composed. */
export interface SurveyForm {
  title: string
  introduction: string
  questions: Question[]
}

/** Of a survey that was opened without a form: the rating alone. */
export const bareForm: SurveyForm = { title: '家长满意度问卷', introduction: '', questions: [] }

/** What may be chosen, in order; nothing where the answer is in words. */
export function cellsOf(question: Question): string[] {
  if (question.kind === 'choice') return question.options
  return question.kind === 'scale' ? ratingWords : []
}

/** What the ratings of a survey as a whole mean, from 1 to 5. */
export const ratingWords = ['1 分', '2 分', '3 分', '4 分', '5 分']

/** A rating from here on counts as satisfied [contract, section 3]. */
export const satisfiedFrom = 4

/** The words at the ends of a scale, so that nobody takes 1 for the best. */
export const scaleEnds = { low: '很不满意', high: '很满意' }

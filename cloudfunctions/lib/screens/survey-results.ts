/** The actions `survey` and `surveyTexts` of the school: one survey with its result, and what was written in it. */
import * as z from 'zod/mini'
import type { SurveyResult } from '../../../shared/books'
import { keyOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { id, whole } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import type { Figures, QuestionFigures } from '../../../shared/surveys/figures'
import { cellsOf, type Question, ratingWords } from '../../../shared/surveys/form'
import type { Group } from '../../../shared/surveys/suppress'
import type { GroupView, QuestionResult, SurveyTexts, SurveyView } from '../../../shared/views/survey'
import type { Request } from '../serve'
import { readTexts, textsOnPage } from '../store/survey-texts'
import { fieldsOfSurvey, surveyNamed } from '../survey-records'
import { readCounted, readSurveyBooks, resultsFor, rowOf, shareOf } from './survey-row'
import { surveyInput } from './survey'
import { signalViews } from './survey-signals'

export const textsInput = z.strictObject({ survey: id(), question: id(), page: whole(0) })

type Counted = Exclude<SurveyResult, { tooFew: true }>
const figuresIn = (result: SurveyResult | undefined): [Counted, Figures] | undefined =>
  result && 'ballots' in result && result.figures ? [result, result.figures] : undefined

const hundred = 100

function groupView(words: string, part: number, ballots: number): GroupView {
  return { words, ...shareOf(part, ballots, '份'), share: (hundred * part) / ballots }
}

/** The ratings, the best first. */
const ratingViews = ({ rating }: Figures, ballots: number): GroupView[] =>
  [...rating]
    .sort((a, b) => Math.max(...b.cells) - Math.max(...a.cells))
    .map((group) => {
      const words = group.cells.map((points) => ratingWords[points - 1] ?? '').join('、')
      return groupView(words, group.ballots, ballots)
    })

/** Options of which nothing is told apart are no result. */
function groupsOf(question: Question, { groups = [] }: QuestionFigures, ballots: number): GroupView[] {
  const names = [...cellsOf(question), '没有作答']
  if (groups.length < 2) return []
  const unanswered = names.length - 1
  // A scale is read from its best end, as the rating is; what is told together comes after, and no answer last.
  const rank = ({ cells: [cell = 0, ...others] }: Group) => {
    if (others.length > 0) return names.length
    if (cell === unanswered) return names.length + 1
    return question.kind === 'scale' ? -cell : cell
  }
  return [...groups]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ cells, ballots: part }) =>
      groupView(cells.map((cell) => names[cell] ?? '').join('、'), part, ballots),
    )
}

function resultOf(question: Question, told: QuestionFigures | undefined, ballots: number): QuestionResult {
  const texts = told?.texts === undefined ? null : shareOf(told.texts, ballots, '份')
  return { question, groups: told ? groupsOf(question, told, ballots) : [], texts }
}

/** Three calls: the school's ledger; then the roll, and who has answered so far. */
export async function readSchoolSurvey(
  { survey }: z.output<typeof surveyInput>,
  request: Request,
): Promise<SurveyView> {
  const books = await readSurveyBooks(request, fieldsOfSurvey(survey))
  const found = surveyNamed(books.known.read, request.school, survey)
  const counted = await readCounted(request, books, [found])
  const { introduction, questions } = found.form
  const row = { ...rowOf(found, counted), today: request.today, introduction, questions }
  const result = counted.results[keyOf(survey)]
  const told = figuresIn(result)
  if (told === undefined) return { ...row, rating: [], results: [], signals: [] }
  const [{ ballots }, figures] = told
  const figuresFor = ({ id: asked }: Question) => figures.questions.find((one) => one.id === asked)
  const results = questions.map((question) => resultOf(question, figuresFor(question), ballots))
  const signals = signalViews(result, questions, counted.onRoll)
  return { ...row, rating: ratingViews(figures, ballots), results, signals }
}

const noQuestion = () => new Refusal('not_found', 'question', { field: `「${labelOf('question')}」` })

/** Two calls: the school's ledger, and the page. */
export async function readSurveyTexts(
  { survey, question, page }: z.output<typeof textsInput>,
  request: Request,
): Promise<SurveyTexts> {
  const books = await readSurveyBooks(request, fieldsOfSurvey(survey))
  const { form } = surveyNamed(books.known.read, request.school, survey)
  const told = figuresIn((await resultsFor(request, books))[keyOf(survey)])
  const total = told?.[1].questions.find((one) => one.id === question)?.texts
  const asked = form.questions.find((one) => one.id === question)
  if (asked === undefined || total === undefined) throw noQuestion()
  const texts = await readTexts(request.school, survey, question, page)
  const pages = Math.ceil(total / textsOnPage)
  return { survey, title: form.title, question, asked: asked.text, texts, page, pages, total }
}

/** What becomes of the ballots of a survey when it has closed: counts that may be shown, and the texts apart. */
import type { AnswerRow } from './answers'
import { cellsOf, type Question, satisfiedFrom, scaleTo } from './form'
import { type Group, groupsOf, mayTell } from './suppress'

/** A ballot as it comes out of the box. */
export interface OpenedBallot {
  rating: number
  answers: AnswerRow
}

/** What is told of a question: its groups, whose last cell is those without an answer; or how many wrote something. */
export interface QuestionFigures {
  id: string
  groups?: Group[]
  texts?: number
}

/** What is kept of a survey beside the figures of the card. Whatever may not be shown is not in it. */
export interface Figures {
  /** Groups of the ratings, by their points. */
  rating: Group[]
  questions: QuestionFigures[]
}

/** The texts that were written to a question, in an order that tells nothing of whose they are. */
export interface QuestionTexts {
  question: string
  texts: string[]
}

const countOf = <Item>(items: readonly Item[], item: Item) => items.filter((one) => one === item).length

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/**
 * The ratings on either side of satisfaction. How many were satisfied is the card's own figure, so that each side is a
 * whole that is known.
 */
function ratingGroups(ballots: readonly OpenedBallot[]): Group[] {
  const ratings = ballots.map(({ rating }) => rating)
  const side = (points: number[]) =>
    groupsOf(points.map((point) => countOf(ratings, point))).map(({ cells, ballots: size }) => ({
      cells: cells.map((place) => points[place] ?? 0),
      ballots: size,
    }))
  return [...side(range(1, satisfiedFrom - 1)), ...side(range(satisfiedFrom, scaleTo))]
}

/** The cell of an answer: options from 0, points from 1; the last cell is that of no answer. */
function figuresOfChosen(question: Question, answers: AnswerRow): QuestionFigures {
  const cells = cellsOf(question).map((_, place) => (question.kind === 'scale' ? place + 1 : place))
  return { id: question.id, groups: groupsOf([...cells, null].map((cell) => countOf(answers, cell))) }
}

const textsIn = (answers: AnswerRow) => answers.filter((one): one is string => typeof one === 'string')

function figuresOfQuestion(question: Question, answers: AnswerRow): QuestionFigures {
  if (question.kind !== 'text') return figuresOfChosen(question, answers)
  const { length } = textsIn(answers)
  return { id: question.id, ...(mayTell(length, answers.length) && { texts: length }) }
}

const answersTo = (ballots: readonly OpenedBallot[], index: number): AnswerRow =>
  ballots.map(({ answers }) => answers[index] ?? null)

export const figuresOf = (questions: readonly Question[], ballots: readonly OpenedBallot[]): Figures => ({
  rating: ratingGroups(ballots),
  questions: questions.map((question, index) => figuresOfQuestion(question, answersTo(ballots, index))),
})

/** The texts that may be shown, in the order of their signs. */
export function textsOf(
  questions: readonly Question[],
  ballots: readonly OpenedBallot[],
  { questions: told }: Figures,
): QuestionTexts[] {
  return questions.flatMap(({ id }, index) =>
    told[index]?.texts === undefined
      ? []
      : [{ question: id, texts: textsIn(answersTo(ballots, index)).sort() }],
  )
}

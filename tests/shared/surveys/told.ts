/** What is told of a survey, as figures over its ballots: one table for the rating, one for each question. */
import type { Figures, OpenedBallot } from '../../../shared/surveys/figures'
import { cellsOf, type Question, satisfiedFrom, scaleTo } from '../../../shared/surveys/form'
import type { Told } from './differencing'

/** A table: how many ballots each cell has, and what is told of it. */
export interface Table {
  of: string
  sizes: number[]
  told: Told[]
}

const countIn = <Item>(all: readonly Item[], item: Item) => all.filter((one) => one === item).length
const placesOf = (sizes: readonly number[]) => sizes.map((_, place) => place)
const whole = (sizes: readonly number[], ballots: number): Told => ({ atoms: placesOf(sizes), ballots })

/**
 * Two atoms, the satisfied and the others, are the contract's own figure (a share with both its counts): the table of
 * ratings is looked at on either side of it, where each side is known as a whole.
 */
function ratingTables(ballots: readonly OpenedBallot[], { rating }: Figures): Table[] {
  const ratings = ballots.map((one) => one.rating)
  const sides = [
    [1, satisfiedFrom - 1],
    [satisfiedFrom, scaleTo],
  ] as const
  return sides.map(([from, to]) => {
    const points = Array.from({ length: to - from + 1 }, (_, place) => from + place)
    const sizes = points.map((point) => countIn(ratings, point))
    const own = rating.filter(({ cells }) => cells.some((cell) => points.includes(cell)))
    const told = own.map((group) => ({
      atoms: group.cells.map((cell) => cell - from),
      ballots: group.ballots,
    }))
    // Of a side of fewer than five nothing is told but that it is what the card leaves over.
    const side = sizes.reduce((sum, size) => sum + size, 0)
    return { of: `rating ${from}–${to}`, sizes, told: side < 5 ? told : [...told, whole(sizes, side)] }
  })
}

function questionTable(
  question: Question,
  index: number,
  ballots: readonly OpenedBallot[],
  figures: Figures,
): Table {
  const given = ballots.map(({ answers }) => answers[index] ?? null)
  const own = figures.questions[index]
  if (question.kind === 'text') {
    const wrote = given.filter((one) => one !== null).length
    const sizes = [wrote, ballots.length - wrote]
    const texts = own?.texts === undefined ? [] : [{ atoms: [0], ballots: own.texts }]
    return { of: question.id, sizes, told: [...texts, whole(sizes, ballots.length)] }
  }
  const first = question.kind === 'scale' ? 1 : 0
  const sizes = [...cellsOf(question).map((_, place) => countIn(given, place + first)), countIn(given, null)]
  const groups = (own?.groups ?? []).map((group) => ({ atoms: group.cells, ballots: group.ballots }))
  return { of: question.id, sizes, told: [...groups, whole(sizes, ballots.length)] }
}

/** All tables of a survey. Two questions share nothing but the whole, which is in the table of each. */
export const tablesOf = (
  questions: readonly Question[],
  ballots: readonly OpenedBallot[],
  figures: Figures,
): Table[] => [
  ...ratingTables(ballots, figures),
  ...questions.map((question, index) => questionTable(question, index, ballots, figures)),
]

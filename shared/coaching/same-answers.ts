/**
 * Several ballots with the same answer to every question, though the answers are unusual together.
 *
 * Model: families answer one question after the other, and what is answered next depends on what was answered last (a
 * chain, estimated from the survey itself): so is taken into account that whoever is content is so throughout. Of each
 * row of answers so many are expected. Seen where five or more are the same and twice what is expected would give that
 * many with a chance of 1 % at most (Poisson), divided by the number of different rows. The same points from top to
 * bottom, but for one, are how many people fill in a form, and are left out.
 */
import type { OpenedBallot } from '../surveys/figures'
import { leastBallots } from '../surveys/suppress'
import { atLeastExpecting } from './chances'
import { alpha, type BoxSignal, type OpenedBox } from './signal'

/** Questions to choose an answer to, the rating among them: with fewer many rows are the same anyway. */
const leastAsked = 5
const margin = 2
const leastOfSurvey = 30

/** What was answered to each question to choose from, in order, the rating first. */
type Row = readonly string[]

function rowsOf({ ballots, questions }: OpenedBox): Row[] {
  const isChosen = questions.map(({ kind }) => kind !== 'text')
  const row = ({ rating, answers }: OpenedBallot) =>
    [rating, ...answers.filter((_, index) => isChosen[index])].map(String)
  return ballots.map(row)
}

/** The answers to a question with that to the one before; the first has none before it. */
const stepsOf = (row: Row) =>
  row.map((answer, place) => ({
    before: `${place - 1} ${row[place - 1] ?? ''}`,
    after: `${place} ${answer}`,
  }))

function countsOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** How many of a row are expected among all, by the chain. */
function expectedIn(rows: readonly Row[]): (row: Row) => number {
  const steps = rows.flatMap(stepsOf)
  const single = countsOf(steps.map(({ after }) => after))
  const pairs = countsOf(steps.map(({ before, after }) => `${before} ${after}`))
  return (row) =>
    stepsOf(row).reduce((expected, { before, after }) => {
      const among = single.get(before) ?? rows.length
      return (expected * (pairs.get(`${before} ${after}`) ?? 0)) / among
    }, rows.length)
}

/** Whether all points are the same but for one at most. Points alone count: options of a choice differ by question. */
function isStraight(row: Row, isScale: readonly boolean[]): boolean {
  const points = row.filter((_, place) => isScale[place])
  return Math.max(...countsOf(points).values()) >= points.length - 1
}

export const sameAnswers = {
  key: 'same_answers',
  title: '答案完全一样',
  seen: '有至少 5 份答卷，每一题都选得一样，而这样的选法并不常见。',
  look: '可能是几个孩子的同一家长填的，也可能是碰巧。也可以问一问：有没有发过“参考答案”？',
  isSeen(box) {
    const rows = rowsOf(box)
    if (rows.length < leastOfSurvey || (rows[0]?.length ?? 0) < leastAsked) return undefined
    const isScale = [
      true,
      ...box.questions.flatMap(({ kind }) => (kind === 'text' ? [] : [kind === 'scale'])),
    ]
    const same = countsOf(rows.map((row) => JSON.stringify(row)))
    const expected = expectedIn(rows)
    return [...same].some(([text, count]) => {
      const row = JSON.parse(text) as Row
      if (count < leastBallots || isStraight(row, isScale)) return false
      return atLeastExpecting(count, margin * expected(row)) <= alpha / same.size
    })
  },
} as const satisfies BoxSignal

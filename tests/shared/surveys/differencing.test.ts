/** Nobody who adds and subtracts what is told of a survey comes to a group of fewer than five ballots. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { figuresOf, type OpenedBallot } from '../../../shared/surveys/figures'
import { type Question, scaleTo } from '../../../shared/surveys/form'
import { templates } from '../../../shared/surveys/templates'
import { Draws } from '../../bench/vote/draws'
import { smallGroups } from './differencing'
import { type Table, tablesOf } from './told'

/** What follows from the tables: where, and how many ballots. */
const foundIn = (tables: readonly Table[]) =>
  tables.flatMap(({ of, sizes, told }) =>
    smallGroups(sizes, told).map((group) => `${of}: ${group.join('+')}`),
  )

const foundAbout = (questions: readonly Question[], ballots: readonly OpenedBallot[]) =>
  ballots.length < 5 ? [] : foundIn(tablesOf(questions, ballots, figuresOf(questions, ballots)))

/** Skewed as answers are: most say the same, some leave it out. */
function answerTo({ kind, ...question }: Question, draws: Draws): number | string | null {
  if (draws.below(6) === 0) return null
  if (kind === 'text') return draws.below(2) === 0 ? null : `说${draws.below(1000)}`
  if (kind === 'scale') return Math.max(1, scaleTo - Math.floor(draws.below(20) / 4))
  const { options } = question as { options: string[] }
  return draws.below(3) === 0 ? draws.below(options.length) : 0
}

function surveyOf(draws: Draws): [readonly Question[], OpenedBallot[]] {
  const { questions } = templates[draws.below(templates.length)]!
  const ballots = Array.from({ length: 3 + draws.below(60) }, () => ({
    rating: Math.max(1, scaleTo - Math.floor(draws.below(25) / 5)),
    answers: questions.map((question) => answerTo(question, draws)),
  }))
  return [questions, ballots]
}

test('200 surveys of the templates, of 3 to 62 ballots', () => {
  const draws = new Draws('differencing')
  for (let survey = 0; survey < 200; survey++) expect(foundAbout(...surveyOf(draws))).toEqual([])
})

interface Event {
  at: string
  type: string
  survey?: string
  student?: string
  rating?: number
  closes?: string
}

/** The ballots of a published set by survey: the first of each pupil, until the day of closing. */
function ballotsOf(set: string): Map<string, OpenedBallot[]> {
  const file = path.resolve(__dirname, '../../sets', set, 'events.jsonl')
  const events = readFileSync(file, 'utf8').trim().split('\n')
  const [closing, first] = [new Map<string, string>(), new Map<string, [string, number]>()]
  for (const event of events.map((line) => JSON.parse(line) as Event)) {
    const { at, type, survey = '', student = '', rating = 0, closes = '' } = event
    if (type === 'survey_open') closing.set(survey, closing.get(survey) ?? closes)
    if (type !== 'ballot' || at.slice(0, 10) > (closing.get(survey) ?? '')) continue
    const key = `${survey} ${student}`
    if (!first.has(key)) first.set(key, [survey, rating])
  }
  const ballots = new Map<string, OpenedBallot[]>()
  for (const [survey, rating] of first.values())
    ballots.set(survey, [...(ballots.get(survey) ?? []), { rating, answers: [] }])
  return ballots
}

test.each(['small', 'policy'])('the surveys of the published set %s', (set) => {
  const surveys = ballotsOf(set)
  expect(surveys.size).toBeGreaterThan(0)
  for (const ballots of surveys.values()) expect(foundAbout([], ballots)).toEqual([])
})

describe('somebody who subtracts finds', () => {
  const cells = [12, 9, 3]
  const whole = { atoms: [0, 1, 2], ballots: 24 }

  test('a cell that was left out alone', () => {
    const told = [{ atoms: [0], ballots: 12 }, { atoms: [1], ballots: 9 }, whole]
    expect(smallGroups(cells, told)).toEqual([[3]])
  })

  test('a class that is the whole school without the other classes', () => {
    // Ballots of three classes, satisfied or not; the school and two classes are told.
    const sizes = [8, 2, 7, 3, 1, 2]
    const school = { atoms: [0, 1, 2, 3, 4, 5], ballots: 23 }
    const told = [school, { atoms: [0, 1], ballots: 10 }, { atoms: [2, 3], ballots: 10 }]
    expect(smallGroups(sizes, told)).toEqual([[3]])
  })

  test('what is between two grades that overlap', () => {
    const sizes = [6, 4, 7]
    const told = [
      { atoms: [0, 1], ballots: 10 },
      { atoms: [1, 2], ballots: 11 },
      { atoms: [0, 1, 2], ballots: 17 },
    ]
    expect(smallGroups(sizes, told)).toEqual([[4]])
  })

  test('who left between two days', () => {
    expect(
      smallGroups(
        [20, 1],
        [
          { atoms: [0, 1], ballots: 21 },
          { atoms: [0], ballots: 20 },
        ],
      ),
    ).toEqual([[1]])
  })

  test('and nothing where small cells are told together', () => {
    expect(smallGroups(cells, [{ atoms: [0], ballots: 12 }, { atoms: [1, 2], ballots: 12 }, whole])).toEqual(
      [],
    )
  })
})

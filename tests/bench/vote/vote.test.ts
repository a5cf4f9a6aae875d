/**
 * The vote before an attacker who has the store at every moment and all logs, but not the key: a sample of what
 * `npm run bench -- vote` does at full size. In the sample a way is taken to be found at 4.5 standard errors, which by
 * chance happens once in 300,000; a leak that links 11 in 100 more than chance is found nine times in ten.
 */
import { attack, repeatsIn } from './attack'
import { leaks, withOneNonce } from './leaks'
import { foundFrom, guessesNeeded, type Score } from './score'
import type { Survey } from './seen'
import { VotingWorld } from './world'

const surveysOfSample = 48
const families = 12
const threshold = 4.5
const surveys: Survey[] = []

beforeAll(async () => {
  const world = new VotingWorld(1)
  for (let count = 0; count < surveysOfSample; count++) surveys.push(await world.survey(families))
})

const told = ({ strategy, rate, chance, error }: Score) =>
  `${strategy}: ${rate.toFixed(3)} where chance is ${chance.toFixed(3)} ± ${error.toFixed(3)}`
const foundBy = (scores: readonly Score[]) => scores.filter(({ above }) => above > threshold)

test('no way links a ballot to its family better than chance', () => {
  const scores = attack(surveys)
  expect(foundBy(scores).map(told)).toEqual([])
  expect(scores.map(({ strategy }) => strategy)).toEqual(Object.keys(leaks))
  for (const score of scores) expect(foundFrom(score, threshold)).toBeLessThan(0.11)
})

test.each(Object.entries(leaks))('a box that leaks is found: %s', (way, leak) => {
  const [score] = attack(surveys.slice(0, 24).map(leak), [way])
  expect(score?.above).toBeGreaterThan(threshold)
})

test('nothing that is sealed holds anything twice; one nonce for all would be seen', () => {
  const { windows, repeats } = repeatsIn(surveys.slice(0, 8))
  expect(windows).toBeGreaterThan(10_000)
  expect(repeats).toBe(0)
  expect(repeatsIn(surveys.slice(0, 2).map(withOneNonce)).repeats).toBeGreaterThan(10)
})

test('how many guesses tell one in a hundred from chance', () => {
  expect(guessesNeeded(1 / families, 0.01)).toBe(10_319)
  expect(guessesNeeded(0.2, 0.01)).toBe(21_100)
})

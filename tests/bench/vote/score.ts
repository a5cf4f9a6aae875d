/**
 * How well an attacker links, against chance. Chance is that of the same guesses where the ballots of each survey are
 * dealt out to its families anew: whatever is known of the ballots together helps nobody.
 */
import { wholeOf } from './ballots'
import type { Facet, Strategy } from './strategy'
import type { Survey } from './seen'

export interface Score {
  strategy: string
  guesses: number
  rate: number
  chance: number
  /** The standard error of the rate by chance. */
  error: number
  /** How many standard errors the rate is above chance. */
  above: number
}

const facets: Record<Facet, typeof wholeOf> = { whole: wholeOf, rating: ({ rating }) => String(rating) }

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

export interface Tally {
  guesses: number
  hits: number
  expected: number
  variance: number
}

/** What guesses hit on average, and how widely, where a bag is dealt out anew: exactly, pair by pair. */
function byChance(
  bag: readonly string[],
  guesses: readonly string[],
): { expected: number; variance: number } {
  const counts = guesses.map((guess) => bag.filter((one) => one === guess).length)
  const expected = sumOf(counts) / bag.length
  const ofPairs = counts.flatMap((count, place) =>
    counts.map((other, second) => {
      if (place === second) return 0
      return count * (guesses[place] === guesses[second] ? other - 1 : other)
    }),
  )
  const squared = expected + sumOf(ofPairs) / (bag.length * (bag.length - 1))
  return { expected, variance: squared - expected ** 2 }
}

export function tallyOf({ seen, truth }: Survey, { facet, guess }: Strategy): Tally {
  const valueOf = facets[facet]
  const guessed = [...guess(seen)]
  const isHit = ([student, value]: [string, string]) => {
    const ballot = truth.get(student)
    return ballot !== undefined && valueOf(ballot) === value
  }
  const [guesses, hits] = [guessed.length, guessed.filter(isHit).length]
  const values = guessed.map(([, value]) => value)
  return { guesses, hits, ...byChance(seen.bag.map(valueOf), values) }
}

/** The score of a strategy, from its tallies survey by survey. */
export function scoreOf(strategy: string, tallies: readonly Tally[]): Score {
  const guesses = sumOf(tallies.map((tally) => tally.guesses))
  const hits = sumOf(tallies.map((tally) => tally.hits))
  const expected = sumOf(tallies.map((tally) => tally.expected))
  const variance = sumOf(tallies.map((tally) => tally.variance))
  const [rate, chance] = [hits / guesses, expected / guesses]
  const error = Math.sqrt(variance) / guesses
  return { strategy, guesses, rate, chance, error, above: (rate - chance) / error }
}

/** Of the normal distribution: above it lies 1 %, and 10 %. */
const [alphaAt, powerAt] = [2.326, 1.282]

/** Guesses that tell a rate of chance + `more` from chance, with 1 % of false alarms and 10 % that are missed. */
export function guessesNeeded(chance: number, more: number): number {
  const spread = (share: number) => Math.sqrt(share * (1 - share))
  return Math.ceil(((alphaAt * spread(chance) + powerAt * spread(chance + more)) / more) ** 2)
}

/** By how much a rate must be above chance to be found nine times in ten, where `threshold` errors count as found. */
export const foundFrom = ({ error }: Score, threshold: number): number => (threshold + powerAt) * error

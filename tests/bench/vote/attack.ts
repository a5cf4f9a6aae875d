/** The attacker: every way to link that we can think of, one after the other, and what is found twice. */
import { byDigest, byReading } from './digests'
import { learnt } from './learner'
import { byArrival, byGrowth, byName } from './orders'
import { type Score, scoreOf, type Tally, tallyOf } from './score'
import { leavesOf, type Survey } from './seen'
import type { Strategy } from './strategy'

const fixed = [byArrival, byName, byGrowth, byDigest, byReading]

const learning = 'experience'
/** The names of all ways. */
export const allWays: readonly string[] = [...fixed.map(({ name }) => name), learning]

/** An attacker who has learnt from some surveys, and is judged on others one by one. */
export class Attacker {
  private readonly strategies: readonly Strategy[]
  private readonly tallies: Tally[][]

  constructor(known: readonly Survey[], ways: readonly string[]) {
    const isAsked = ({ name }: Strategy) => ways.includes(name)
    const experience = ways.includes(learning) ? [learnt(known)] : []
    this.strategies = [...fixed.filter(isAsked), ...experience]
    this.tallies = this.strategies.map(() => [])
  }

  judge(survey: Survey): void {
    for (const [place, strategy] of this.strategies.entries())
      this.tallies[place]?.push(tallyOf(survey, strategy))
  }

  scores(): Score[] {
    return this.strategies.map(({ name }, place) => scoreOf(name, this.tallies[place] ?? []))
  }
}

/** The first quarter of the surveys is what is learnt from; every way is judged on the rest. */
export function attack(surveys: readonly Survey[], ways = allWays): Score[] {
  const known = Math.floor(surveys.length / 4)
  const attacker = new Attacker(surveys.slice(0, known), ways)
  for (const survey of surveys.slice(known)) attacker.judge(survey)
  return attacker.scores()
}

const windowBytes = 12
const leastSealed = 24

/** Windows of sealed texts that stand in two of them: a nonce, a block or a key stream that was used again. */
export function repeatsIn(surveys: readonly Survey[]): { windows: number; repeats: number } {
  const known = new Set<string>()
  let [windows, repeats] = [0, 0]
  for (const { seen } of surveys)
    for (const { changes } of seen.steps)
      for (const { before, after } of changes) {
        const old = new Set([...leavesOf(before)].map(([, leaf]) => leaf))
        for (const [, leaf] of leavesOf(after)) {
          if (typeof leaf !== 'string' || old.has(leaf) || /[^\w+/=-]/u.test(leaf)) continue
          const bytes = Buffer.from(leaf, 'base64')
          if (bytes.length < leastSealed) continue
          for (let at = 0; at + windowBytes <= bytes.length; at += windowBytes) {
            const window = bytes.toString('latin1', at, at + windowBytes)
            windows++
            if (known.has(window)) repeats++
            else known.add(window)
          }
        }
      }
  return { windows, repeats }
}

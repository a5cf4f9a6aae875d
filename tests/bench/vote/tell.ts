/** The part `vote` of the bench: the attacker at full size, each way beside chance. */
import Table from 'cli-table3'
import { whole } from '../arguments'
import { allWays, Attacker, repeatsIn } from './attack'
import { guessesNeeded, type Score } from './score'
import { VotingWorld } from './world'

export const voteWanted = { surveys: whole(20, 20_000) }

const families = 12
const ratings = 5
/** Surveys of one store; a store of its own for each keeps memory small. */
const together = 100
/** Guesses are made on three of four surveys. */
const learntFrom = 0.25
/** Of the normal distribution: 99 of 100 lie within. */
const within = 2.576
const alphaAt = 2.326
const more = 0.01

/** The more even the answers, the more guesses are needed: five ratings need more than twelve ballots. */
const needed = Math.max(guessesNeeded(1 / families, more), guessesNeeded(1 / ratings, more))
const usualSurveys = Math.ceil(needed / families / (1 - learntFrom) / together) * together

const percentOf = (share: number) => `${(100 * share).toFixed(2)} %`

function row({ strategy, guesses, rate, chance, error, above }: Score): (string | number)[] {
  const interval = `${percentOf(rate - within * error)} – ${percentOf(rate + within * error)}`
  return [
    ...[strategy, guesses, percentOf(rate), percentOf(chance), interval],
    above > alphaAt ? 'ABOVE CHANCE' : 'chance',
  ]
}

/** `--surveys N`; as many as tell 1 % from chance unless told. */
export async function tellVote({ surveys = usualSurveys }: { surveys?: number }): Promise<void> {
  const known = []
  let repeats = { windows: 0, repeats: 0 }
  let [attacker, world]: [Attacker?, VotingWorld?] = []
  for (let count = 0; count < surveys; count++) {
    if (count % together === 0) world = new VotingWorld(count)
    const survey = await world!.survey(families)
    if (count < surveys * learntFrom) known.push(survey)
    else (attacker ??= new Attacker(known.splice(0), allWays)).judge(survey)
    const found = repeatsIn([survey])
    repeats = { windows: repeats.windows + found.windows, repeats: repeats.repeats + found.repeats }
  }
  const head = ['way', 'guesses', 'linked', 'by chance', '99 % of such rates', '']
  const table = new Table({ head, style: { head: [], border: [], compact: true } })
  for (const score of attacker?.scores() ?? []) table.push(row(score))
  console.log(`\n## The vote: ${surveys} surveys of ${families} families, the store seen after every ballot`)
  console.log(
    `${needed} guesses tell 1 in 100 from chance (power 0.9, alpha 0.01 one-sided)\n${table.toString()}`,
  )
  console.log(
    `${repeats.windows} windows of 12 sealed bytes, ${repeats.repeats} of them seen twice in a survey`,
  )
}

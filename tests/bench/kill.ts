/** The whole stack, killed under load again and again on the same data. */
import { killed } from '../kill/kill'
import { type Given, whole } from './arguments'

export const killWanted = { rounds: whole(1, 1000), seed: whole(0, 1_000_000_000) }

export async function tellKill({ rounds = 20, seed = 1 }: Given<typeof killWanted>): Promise<void> {
  console.log(`\n## The whole stack killed under load, ${rounds} rounds, seed ${seed}`)
  const { sent, accepted, unanswered, wrong } = await killed(rounds, seed)
  console.log(`sent ${sent}, answered before a kill ${accepted}, under way at a kill ${unanswered}`)
  console.log(
    `lost, twice, or sums that are not those of the records: ${wrong.length === 0 ? 'none' : wrong.join('\n')}`,
  )
  if (wrong.length > 0) process.exitCode = 1
}

/** Reading, judging and saving over again, where somebody else has written in between. */
import { Refusal } from '../../shared/problems'

const mostRounds = 8

/** What an attempt comes to; undefined of one is a conflict, after which it is made anew. Refuses as `busy` in the end. */
export async function untilSaved<Value>(attempt: () => Promise<Value | undefined>): Promise<Value> {
  for (let round = 0; round < mostRounds; round++) {
    const value = await attempt()
    if (value !== undefined) return value
  }
  throw new Refusal('busy')
}

/** Reading through a function: each answer is kept on the phone, with the time at which it was given. */
import { mutate } from 'swr'
import type { Door } from '../../shared/doors'
import { CallRefused, type Functions, type InputOf, type OutputOf } from '../call'
import { ask } from '../cloud'
import { forgetAnswer, keepAnswer, type Kept, keptAnswer } from '../kept-answers'
import { onNetworkBack } from '../network'
import { onArrival } from '../outbox/outbox'
import { school } from '../schools'

/** What names an answer, in memory and on the phone. */
export type Asked = readonly [name: Door, action: string, input: unknown]

const keyOf = (asked: Asked) => JSON.stringify(asked)

/** What was read since the app was opened. */
const readNow = new Set<string>()

export const isReadNow = (asked: Asked): boolean => readNow.has(keyOf(asked))

export const keptOf = (asked: Asked): Kept | undefined => keptAnswer(keyOf(asked))

/** How often something went out that no screen waited for. */
let arrivals = 0

/** Asks again for all that is shown, each once. */
const askAgain = () => void mutate(() => true)

/** To be done once, at the start: what is shown is asked for again when that may bring something else. */
export function keepUpToDate(): void {
  onNetworkBack(askAgain)
  onArrival(() => {
    arrivals++
    askAgain()
  })
}

/** Forgets what is shown: somebody else is here. */
export function forgetAnswers(): void {
  readNow.clear()
  void mutate(() => true, undefined, { revalidate: false })
}

/** Whoever is told this may not see what was shown before. */
const isLost = (error: unknown) =>
  error instanceof CallRefused && ['forbidden', 'not_found'].includes(error.problem.code)

/** Asks for it; rejects with a {@link CallRefused} where it is refused or did not come through. */
export async function read<Name extends Door, Of extends keyof Functions[Name] & string>(
  asked: readonly [Name, Of, InputOf<Functions[Name][Of]>],
): Promise<OutputOf<Functions[Name][Of]>> {
  const [before, at] = [arrivals, school()]
  const isOver = () => arrivals > before || school() !== at
  try {
    const { data, at: readAt } = await ask<OutputOf<Functions[Name][Of]>>(...asked)
    // It may have been answered before what went out in the meantime had come in, or by a school that was left.
    if (isOver()) return await read(asked)
    readNow.add(keyOf(asked))
    if (readAt !== undefined) keepAnswer(keyOf(asked), { data, at: readAt, clock: Date.now() })
    return data
  } catch (error) {
    if (school() !== at) return read(asked)
    if (isLost(error)) forgetAnswer(keyOf(asked))
    throw error
  }
}

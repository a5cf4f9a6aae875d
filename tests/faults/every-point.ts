/** Every request of a deed goes wrong in turn, in each of several ways: where what comes of it is not as without. */
import type { Deed } from '../world/deed'
import { type Attempt, attempt, type Stage } from './attempt'
import { type Fault, noFault } from './line'
import { differences } from './state'

type Way = Omit<Fault, 'at'>

/** The function's own retries fail too, so that whoever called sees it; and once they do not. */
const ways: readonly Way[] = [
  { fate: 'refused', isOnce: false, isLater: false },
  { fate: 'unanswered', isOnce: false, isLater: false },
  { fate: 'timeout', isOnce: false, isLater: true },
  { fate: 'late', isOnce: false, isLater: true },
  { fate: 'unanswered', isOnce: true, isLater: false },
]

export interface Tried {
  /** Requests that the deed takes, and those of them that change nothing. */
  requests: number
  reads: number
  /** Times that one of them went wrong, and those of which whoever called was told. */
  points: number
  seen: number
  /** What was not as without the fault. */
  wrong: string[]
}

/** What is not as without the fault. */
function faultsOf(one: Attempt, sound: Attempt, { mayDiffer }: Deed): string[] {
  const told = one.told.filter((text, step) => text !== sound.told[step])
  const twice = one.messages.filter((text, place) => one.messages[place + 1] === text)
  return [
    ...told,
    ...differences(one.state, sound.state, mayDiffer?.where),
    ...twice.map((text) => `sent twice: ${text}`),
  ]
}

/**
 * Tries a deed at each of its requests. To one that only reads all ways are the same, for nothing has taken effect: it is
 * refused, unless all ways are asked for.
 */
export async function everyPoint(stage: Stage, deed: Deed, isWhole: boolean): Promise<Tried> {
  const goBack = await stage.before(deed)
  const tried: Tried = { requests: 0, reads: 0, points: 0, seen: 0, wrong: [] }
  for (const isLater of [false, true]) {
    const without = await attempt(stage.world, deed, goBack, noFault(isLater))
    if (without.told.join().includes('"code":"busy"')) tried.wrong.push('busy without any fault')
    Object.assign(tried, { requests: without.asked, reads: without.reads.size })
    for (const way of ways.filter((one) => one.isLater === isLater && !(one.fate === 'late' && deed.notLate)))
      for (let at = 1; at <= without.asked; at++) {
        if (!isWhole && without.reads.has(at) && way.fate !== 'refused') continue
        const one = await attempt(stage.world, deed, goBack, { ...way, at })
        tried.points++
        if (one.isSeen) tried.seen++
        const told = `${way.fate}${way.isOnce ? ' once' : ''} at ${at} of ${without.asked}`
        tried.wrong.push(...faultsOf(one, without, deed).map((what) => `${told}: ${what}`))
      }
  }
  return tried
}

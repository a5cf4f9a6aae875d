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

/** Points of a deed that are tried in each way where not all are asked for: a night takes hundreds. */
const enough = 24

/**
 * Whether a way is tried at a request. To one that only reads all ways are the same, for nothing has taken effect: it is
 * refused. Of the many requests of a long deed each way is tried at others; of any other at all of them.
 */
function isChosen({ fate }: Way, at: number, { asked, reads }: Attempt): boolean {
  if (reads.has(at) && fate !== 'refused') return false
  const stride = Math.ceil(asked / enough)
  return (at + ways.findIndex((way) => way.fate === fate)) % stride === 0
}

/** Tries a deed at each of its requests in all ways, or at those that are chosen. */
export async function everyPoint(stage: Stage, deed: Deed, isWhole: boolean): Promise<Tried> {
  const goBack = await stage.before(deed)
  const tried: Tried = { requests: 0, reads: 0, points: 0, seen: 0, wrong: [] }
  for (const isLater of [false, true]) {
    const without = await attempt(stage.world, deed, goBack, noFault(isLater))
    if (without.told.join().includes('"code":"busy"')) tried.wrong.push('busy without any fault')
    Object.assign(tried, { requests: without.asked, reads: without.reads.size })
    for (const way of ways.filter((one) => one.isLater === isLater && !(one.fate === 'late' && deed.notLate)))
      for (let at = 1; at <= without.asked; at++)
        if (isWhole || isChosen(way, at, without))
          await tryAt(stage, deed, goBack, without, { ...way, at }, tried)
  }
  return tried
}

async function tryAt(
  { world }: Stage,
  deed: Deed,
  goBack: () => void,
  without: Attempt,
  fault: Fault,
  tried: Tried,
): Promise<void> {
  const one = await attempt(world, deed, goBack, fault)
  tried.points++
  if (one.isSeen) tried.seen++
  const told = `${fault.fate}${fault.isOnce ? ' once' : ''} at ${fault.at} of ${without.asked}`
  tried.wrong.push(...faultsOf(one, without, deed).map((what) => `${told}: ${what}`))
}

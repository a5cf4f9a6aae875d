/**
 * Every request of everything that changes anything goes wrong in turn, in each of several ways, and whoever was not
 * answered sends the same again: what is answered in the end and what is kept is as without the fault.
 */
import { type Attempt, attempt, Stage } from './attempt'
import { type Fault, noFault } from './line'
import { differences } from './state'
import { deeds } from '../world/deeds'
import type { Deed } from '../world/deed'

type Way = Omit<Fault, 'at'>

/** The function's own retries fail too, so that whoever called sees it; and once they do not. */
const ways: readonly Way[] = [
  { fate: 'refused', isOnce: false, isLater: false },
  { fate: 'unanswered', isOnce: false, isLater: false },
  { fate: 'timeout', isOnce: false, isLater: true },
  { fate: 'late', isOnce: false, isLater: true },
  { fate: 'unanswered', isOnce: true, isLater: false },
]

let stage: Stage
const count = { points: 0, seen: 0 }

beforeAll(async () => {
  stage = await Stage.set()
})
afterAll(() =>
  console.info(`fault points: ${count.points} of ${count.points}, of which whoever called saw ${count.seen}`),
)

/** What is not as without the fault. */
function faults(one: Attempt, sound: Attempt): unknown {
  return {
    told: one.told.filter((text, step) => text !== sound.told[step]),
    changed: differences(one.state, sound.state),
    twice: one.messages.filter((text, place) => one.messages[place + 1] === text),
  }
}

const sound = { told: [], changed: [], twice: [] }

async function tryAt(deed: Deed, goBack: () => void, without: Attempt, fault: Fault) {
  const one = await attempt(stage.world, deed, goBack, fault)
  expect([fault, faults(one, without)]).toEqual([fault, sound])
  count.points++
  if (one.isSeen) count.seen++
}

test.each(deeds.map((deed) => [deed.name, deed] as const))('%s', async (_, deed) => {
  const goBack = await stage.before(deed)
  for (const isLater of [false, true]) {
    const without = await attempt(stage.world, deed, goBack, noFault(isLater))
    expect(without.asked).toBeGreaterThan(0)
    expect(without.told.join()).not.toContain('"code":"busy"')
    for (const way of ways.filter((one) => one.isLater === isLater && !(one.fate === 'late' && deed.notLate)))
      for (let at = 1; at <= without.asked; at++) await tryAt(deed, goBack, without, { ...way, at })
  }
})

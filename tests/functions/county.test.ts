/**
 * A small county through the real functions in virtual time: its figures are not this machine's, and the same each time.
 * The whole county is `npm run bench -- county`.
 */
import { simulateNotices } from '../bench/simulation/notices'
import { type Setting, simulate, type Simulation } from '../bench/simulation/simulate'

const county = { schools: 3, pupils: 180 }
const evening: Setting = { county, seconds: 10, what: 'evening', rates: { logs: 20, twice: 0.1, lost: 0.05 } }

const allCalls = ({ lines }: Simulation) => lines.at(-1)!

test('an evening: nobody is refused, and answers come in time', async () => {
  const simulated = await simulate(evening)
  const { calls, p95, p99 } = allCalls(simulated)
  expect(simulated.refusals).toEqual({})
  expect(calls).toBeGreaterThan(200)
  expect(simulated.store.conflicts).toBeGreaterThan(0)
  expect(p95).toBeLessThanOrEqual(300)
  expect(p99).toBeLessThanOrEqual(800)
})

test('a survey: no refusal but of a second ballot', async () => {
  const simulated = await simulate({ county, seconds: 60, what: 'survey hour', rates: { twice: 0.2 } })
  const { calls, p95, p99 } = allCalls(simulated)
  expect(Object.keys(simulated.refusals)).toEqual(['duplicate'])
  expect(calls).toBeGreaterThan(100)
  expect(simulated.store.hottest.writes).toBeLessThanOrEqual(10)
  // Some sixty ballots in three boxes of 64: boxes of 16 would take them in 48 documents at most, in 32 on average.
  expect(simulated.shards).toBeGreaterThan(40)
  expect(p95).toBeLessThanOrEqual(300)
  expect(p99).toBeLessThanOrEqual(800)
})

test('the same setting gives the same figures, another seed gives others', async () => {
  const of = async (seed: number) => ({ ...(await simulate({ ...evening, seconds: 2, seed })), took: 0 })
  expect(await of(1)).toEqual(await of(1))
  expect(await of(1)).not.toEqual(await of(2))
})

test('too few connections break it', async () => {
  const simulated = await simulate({ ...evening, store: { connections: 1 } })
  expect(allCalls(simulated).p95).toBeGreaterThan(300)
})

test('a limit of requests a second breaks it: phones are told that it is busy, and send again', async () => {
  const simulated = await simulate({ ...evening, seconds: 3, store: { perSecond: 30 } })
  expect(simulated.refusals.busy).toBeGreaterThan(0)
  expect(simulated.store.refused).toBeGreaterThan(0)
})

test('too few instances break it', async () => {
  const simulated = await simulate({ ...evening, seconds: 3, platform: { mostInstances: 1 } })
  expect(simulated.refusals.platform).toBeGreaterThan(0)
})

test('reminders that do not fit into one run of the timer are sent by the next ones, each once', async () => {
  const small = await simulateNotices({ county, reminded: 120, sending: 100 })
  expect(small).toMatchObject({ runs: 1, messages: 360 })
  const large = await simulateNotices({ county: { schools: 16, pupils: 120 }, reminded: 120, sending: 2000 })
  expect(large.runs).toBeGreaterThan(1)
  expect(large.messages).toBe(1920)
  expect(large.longest).toBeLessThan(60)
})

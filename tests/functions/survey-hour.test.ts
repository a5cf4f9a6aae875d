import { measureSurveyHour, type SurveyHour } from '../bench/load/survey-hour'
import { withStore } from '../bench/load/store'

const families = 200
let hour: SurveyHour

beforeAll(async () => {
  hour = await withStore({ instances: 4, durable: false }, (cloud) => measureSurveyHour(cloud, families))
})

test('every ballot is accepted, but for a second one of a child and those that come after closing', () => {
  expect(hour.outcomes).toEqual({ accepted: 210, duplicate: 5, closed: 1 })
})

test('every child that voted is counted once, with the ballot that was accepted', () => {
  expect(hour.voted).toBe(families - 1)
  expect(hour.result).toMatchObject(hour.expected)
})

test('no document takes ten ballots in a second, and few ballots meet another', () => {
  expect(hour.mostUpdates).toBeLessThanOrEqual(10)
  // One in a hundred is the goal, for a measurement; as many as this would meet in a box of few shards.
  expect(hour.lostPercent).toBeLessThan(10)
})

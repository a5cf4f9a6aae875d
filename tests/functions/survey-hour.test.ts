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
  // Of 216, three meet another of the same child on purpose. Others meet by chance: at 17 a second and 50 ms each, one in
  // a hundred in a box of 64 shards, one in ten in a box of 8.
  expect(hour.lostPercent).toBeLessThan(5)
})

test('ballots are spread over the whole box', () => {
  // 199 children fall into 61 of 64 shards on average, and into fewer than 50 once in a million keys.
  expect(hour.shards).toBeGreaterThanOrEqual(50)
})

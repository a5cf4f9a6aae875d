/** What is counted of ballots: by class, sealed, and nothing where an earlier release began the box. */
import { emptyShard, openBox, withBallot } from '../../cloudfunctions/lib/ballot-box'
import { type Arrival, classesIn, hourOf } from '../../cloudfunctions/lib/ballot-counters'
import type { Shard } from '../../cloudfunctions/lib/store/ballots'

const before = process.env.BALLOT_KEY
beforeAll(() => (process.env.BALLOT_KEY = Buffer.alloc(32, 'counters').toString('base64')))
afterAll(() => (process.env.BALLOT_KEY = before ?? ''))

/** A shard with ballots: of each the class, the hour and the rating. */
const shardOf = (
  ballots: readonly (readonly [own: string, hour: number, rating: number])[],
  id = 'school/autumn/1',
) =>
  ballots.reduce<Shard>(
    (shard, [own, hour, rating], place) => {
      const arrival: Arrival = { class: own, hour }
      const ballot = { studentKey: `${id} ${place}`, mutation: `m${place}`, rating, answers: [], ...arrival }
      return withBallot(shard, ballot, [])
    },
    emptyShard(id, 'school', 'autumn'),
  )

test('classes are counted over all shards, with their busiest two hours', () => {
  const one = shardOf([
    ['a', 3, 5],
    ['a', 4, 4],
    ['b', 3, 1],
  ])
  const other = shardOf([['a', 9, 2]], 'school/autumn/2')
  const counted = classesIn([one, other]).sort((a, b) => b.ballots - a.ballots)
  expect(counted).toEqual([
    { ballots: 3, satisfied: 2, busiest: 2 },
    { ballots: 1, satisfied: 0, busiest: 1 },
  ])
})

test('as many ballots are as many bytes, whatever class, hour and rating they have', () => {
  const few = shardOf([['a', 0, 1]])
  const others = shardOf([['a class with a long name', 9999, 5]])
  expect(others.counters).toHaveLength(few.counters!.length)
  expect(others.counters).not.toBe(few.counters)
})

test('a box of an earlier release goes on without counters, and nothing is said of its classes', () => {
  const { counters: _, ...old } = emptyShard('school/autumn/1', 'school', 'autumn')
  const ballot = { rating: 5, answers: [], class: 'a', hour: 1 }
  const box = Array.from({ length: 6 }, (_one, place) => place).reduce<Shard>(
    (shard, place) => withBallot(shard, { ...ballot, studentKey: `${place}`, mutation: `m${place}` }, []),
    old,
  )
  expect(box.counters).toBeUndefined()
  expect(openBox([box], [], (key) => key).result).toMatchObject({ ballots: 6, satisfied: 6, signals: {} })
})

test('hours are those since the first midnight of the survey, in the school’s own time', () => {
  expect(hourOf('2026-10-14', new Date('2026-10-14T00:59:59+08:00'))).toBe(0)
  expect(hourOf('2026-10-14', new Date('2026-10-15T20:10:00+08:00'))).toBe(44)
})

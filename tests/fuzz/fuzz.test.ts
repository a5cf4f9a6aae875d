/** Payloads made from the schemas, whole and broken; 200,000 of them are sent by `npm run bench -- fuzz`. */
import { fuzz, type Fuzzed } from './fuzz'
import { mayWrite } from './may-write'
import { wrongIn } from './declared'
import { World } from '../world/world'
import { canary } from './nasty'
import { Watch } from './watch'

let fuzzed: Fuzzed

beforeAll(async () => {
  fuzzed = await fuzz(5000, 1)
  console.info(JSON.stringify({ ...fuzzed, wrong: fuzzed.wrong.length }))
})

test('every answer is one of the catalogue, every request the function’s own, and every stored document as declared', () => {
  expect(fuzzed.wrong).toEqual([])
})

test('many are accepted, and many get as far as the store', () => {
  expect(fuzzed.answers.ok).toBeGreaterThan(500)
  expect(fuzzed.accepted).toBeGreaterThan(100)
  expect(fuzzed.asked).toBeGreaterThan(2000)
})

test('nothing writes but what changes something', () => {
  expect(fuzzed.writing.filter((action) => !mayWrite.includes(action))).toEqual([])
})

test('an operator in a filter, a path in a value, and a field that nobody declared are told', async () => {
  const world = new World()
  const watch = new Watch(world)
  const found = { action: 'database.getDocument', collectionName: 'ledgers' }
  const changed = {
    action: 'database.modifyDocument',
    collectionName: 'ledgers',
    merge: true,
    multi: true,
    upsert: false,
    query: '{}',
  }
  await world.ask({ ...found, query: `{"_id":{"$gt":"${canary}"}}` })
  await world.ask({ ...found, query: '{"_id":{"$regex":"a"}}' }).catch(() => undefined)
  await world.ask({ ...changed, data: '{"$set":{"records.sleep.a.b":1}}' })
  await world.ask({ ...changed, data: '{"$set":{"tally":{"a.b":1}}}' }).catch(() => undefined)
  expect(watch.wrong).toHaveLength(4)
  expect(wrongIn('surveytexts', { _id: 'a', school: 'b', survey: 'c', texts: [] })).toBeUndefined()
  expect(wrongIn('surveytexts', { _id: 'a', school: 'b', survey: 'c', texts: [], by: 'd' })).toContain('by')
})

/**
 * Documents that the release before versions has written (previous/store.jsonl) are read, written on, and become what
 * this release would have made of the same events; those of a newer release are refused, and nothing is written.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { canonical } from '../../cloudfunctions/lib/canonical'
import { type CollectionName, collectionNames, formatOf } from '../../cloudfunctions/lib/formats'
import { loadSchema, startCloudBase } from '../../local/cloudbase'
import { openCast, School, sleepOf } from '../cast'
import { auditSchool } from '../../scripts/audit'
import { sameSecret } from '../support/secret'
import { afterRelease, beforeRelease, live } from './life'
import { sdkOf } from '../sdk'

const root = path.resolve(__dirname, '../..')
const night = new Date('2026-10-14T00:10:00+08:00')

interface Stored {
  collection: CollectionName
  document: Record<string, unknown>
}

const previous = readFileSync(path.join(__dirname, 'previous/store.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Stored)

/** A store with the secret under which the fixture was written. */
const start = (dataDir: string) =>
  startCloudBase({
    ...{ dataDir, durable: false, settableClock: true, instances: 2 },
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    schema: loadSchema(path.join(root, 'config/cloudbase.json')),
    environment: sameSecret,
  })

let cast: Awaited<ReturnType<typeof openCast>>
let other: Awaited<ReturnType<typeof openCast>>
let old: School
let anew: School

beforeAll(async () => {
  cast = await openCast(start)
  other = await openCast(start)
  // A school that the cast has founded is only the way to its store.
  old = new School((await cast.found({ id: 'way' })).cloud, 'elder')
  for (const { collection, document } of previous) await sdkOf(old.cloud).collection(collection).add(document)
  anew = await other.found({ id: 'elder' })
}, 60_000)

afterAll(async () => {
  await cast.close()
  await other.close()
})

/** Left out: revisions, which an upgrade raises; when something changed; what is sealed anew at each ballot. */
const passing = new Set(['rev', 'changedAt', 'nights', 'sealed', 'counters'])

const bare = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document, (name, value: unknown) => (passing.has(name) ? undefined : value)))

const stateOf = (school: School) =>
  Object.fromEntries(
    collectionNames
      .filter((name) => name !== 'seals')
      // The release before kept nobody whom a roster names.
      .map((name) => [name, name === 'kin' ? [] : school.documents(name)] as const)
      .map(([name, all]) => [name, all.map((document) => canonical(bare(document)))]),
  )

test('what was written before is read, written on, and ends equal', async () => {
  expect(previous.every(({ document }) => document.format === undefined)).toBe(true)
  const cardBefore = await old.at('2026-10-12T22:00').card()
  await live(old, afterRelease)
  await old.cloud.fireTimer('nightly', night)
  await live(anew, beforeRelease)
  expect(cardBefore).toEqual(await anew.at('2026-10-12T22:00').card())
  await live(anew, afterRelease)
  await anew.cloud.fireTimer('nightly', night)
  expect(stateOf(old)).toEqual(stateOf(anew))
  for (const name of collectionNames) {
    for (const { format } of old.documents(name)) expect(format).toBe(formatOf(name))
  }
  expect(await auditSchool(old.cloud, 'elder')).toMatchObject({ older: 0, found: [], night: '2026-10-14' })
})

const reading: Partial<Record<CollectionName, (school: School) => Promise<unknown>>> = {
  ledgers: (school) => school.log('mumWang', sleepOf('ming', '2026-10-14')),
  classes: (school) => school.card(),
  ballots: (school) => school.log('dadSun', { type: 'ballot', survey: 'autumn', student: 'late', rating: 4 }),
  reminders: (school) => school.client('mumWang').call('family', 'reminder', {}),
}

const newer = (name: CollectionName, school: School, format: number) =>
  Promise.all(school.documents(name).map(({ _id }) => school.damage(name, String(_id), { format })))

test.each(Object.entries(reading))(
  'a newer document in %s is refused, and nothing is written',
  async (key, ask) => {
    const name = key as CollectionName
    if (name === 'ballots')
      await anew
        .at('2026-10-14T20:00')
        .log('dadSun', { type: 'ballot', survey: 'autumn', student: 'late', rating: 4 }, 'mutation1')
    await newer(name, anew, formatOf(name) + 1)
    const before = canonical(stateOf(anew))
    const answer = await ask(anew.at('2026-10-14T20:00')).then(JSON.stringify, (error: unknown) =>
      JSON.stringify(error),
    )
    expect(answer).toContain('newer')
    expect(canonical(stateOf(anew))).toBe(before)
    await newer(name, anew, formatOf(name))
  },
)

test('books of a newer format are left alone by a log that publishes into them', async () => {
  await newer('classes', anew, formatOf('classes') + 1)
  const before = canonical(anew.documents('classes'))
  expect(await anew.at('2026-10-14T20:30').code('mumWang', sleepOf('ming', '2026-10-14'))).toBe('accepted')
  expect(canonical(anew.documents('classes'))).toBe(before)
  await newer('classes', anew, formatOf('classes'))
})

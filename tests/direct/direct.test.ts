/** The shorter way is the same way: what the functions leave behind and refuse is what it is over the wire. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { canonical } from '../../cloudfunctions/lib/canonical'
import type { CloudBase } from '../../local/cloudbase'
import { importSchool } from '../../scripts/lib/import-school'
import { inPassingStore, play, readCardAt, type Replayed, startStore } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import { startDirect } from './start'

const set = readSet(path.resolve(__dirname, '../sets/small'))
/** Every nineteenth: of all kinds, and of the whole term. */
const events = set.events.filter((_, place) => place % 19 === 0)
const collections = ['ledgers', 'classes', 'ballots', 'folds']

const digestOf = (document: Record<string, unknown>) =>
  `${String(document._id)} ${createHash('sha256').update(canonical(document)).digest('hex')}`

/** Plays the events one after the other, and tells what was refused and all that is there in the end. */
async function playIn(cloud: CloudBase) {
  const rejected: Replayed['rejected'] = []
  await importSchool(cloud, set, events[0]!.at)
  for (const event of events) rejected.push(...(await play(cloud, set.settings.id, [event])).rejected)
  await cloud.fireTimer('nightly', new Date(`${set.asOf}T23:59:59+08:00`))
  const card = await readCardAt(cloud, set.settings.id, set.asOf)
  const documents = collections.flatMap((name) => [...cloud.documents(name)].map(digestOf)).sort()
  return { rejected, card, documents }
}

/** What is sealed and where a ballot is kept follow from the keys of a store: both have the same. */
let secrets: string | undefined

async function withSameSecrets(dataDir: string, start: (dataDir: string) => Promise<CloudBase>) {
  const file = path.join(dataDir, 'secrets.json')
  if (secrets !== undefined) writeFileSync(file, secrets)
  const cloud = await start(dataDir)
  secrets = readFileSync(file, 'utf8')
  return cloud
}

test('a part of a published set, over the wire and directly', async () => {
  const direct = await inPassingStore(playIn, (dataDir) => withSameSecrets(dataDir, startDirect))
  expect(direct.rejected.length).toBeGreaterThan(10)
  const overWire = (dataDir: string) => withSameSecrets(dataDir, (folder) => startStore(folder, false))
  expect(await inPassingStore(playIn, overWire)).toEqual(direct)
}, 200_000)

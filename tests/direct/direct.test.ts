/** The shorter way is the same way: what the functions leave behind, refuse and ask for is what it is over the wire. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { canonical } from '../../cloudfunctions/lib/canonical'
import type { CloudBase } from '../../local/cloudbase'
import { importSchool } from '../../scripts/lib/import-school'
import { inPassingStore, play, readCardAt } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import { startDirect } from './start'

const set = readSet(path.resolve(__dirname, '../sets/small'))
/** Every seventh: of all kinds, and of the whole term. */
const events = set.events.filter((_, place) => place % 7 === 0)
/** Where a ballot is kept follows from a key that each store has of its own. */
const keyless = ['ledgers', 'classes', 'invitations', 'joins', 'reminders', 'folds']

/** Of events under way together either may be the last to be filed. */
const digestOf = ({ changedAt: _, ...document }: Record<string, unknown>) =>
  `${String(document._id)} ${createHash('sha256').update(canonical(document)).digest('hex')}`

async function playIn(cloud: CloudBase) {
  await importSchool(cloud, set, events[0]!.at)
  const { rejected, cost } = await play(cloud, set.settings.id, events)
  await cloud.fireTimer('nightly', new Date(`${set.asOf}T23:59:59+08:00`))
  const card = await readCardAt(cloud, set.settings.id, set.asOf)
  const documents = keyless.flatMap((name) => [...cloud.documents(name)].map(digestOf)).sort()
  return { rejected, cost, card, documents }
}

test('a part of a published set, over the wire and directly', async () => {
  const direct = await inPassingStore(playIn, startDirect)
  expect(direct.rejected.length).toBeGreaterThan(10)
  expect(await inPassingStore(playIn)).toEqual(direct)
}, 120_000)

/**
 * An embedded CloudBase whose functions run in this process and ask its database without the wire: the same store, the
 * same planner, limits and costs, at a fifth of the processor time. What is about the wire, the instances or the built
 * bundles starts the whole of it (scripts/lib/replay.ts, startStore).
 */
import path from 'node:path'
import { type CloudBase, loadSchema, startCloudBase } from '../../local/cloudbase'
import { inPassingStore, type Replayed, replayInto } from '../../scripts/lib/replay'
import type { SetFolder } from '../../scripts/lib/set-folder'
import { DirectHost } from './host'

const root = path.resolve(__dirname, '../..')

export const startDirect = (dataDir: string): Promise<CloudBase> =>
  startCloudBase({
    ...{ dataDir, durable: false, settableClock: true, instances: 2 },
    functionsDir: path.join(root, 'cloudfunctions'),
    schema: loadSchema(path.join(root, 'config/cloudbase.json')),
    host: (options, surroundings) => new DirectHost(options, surroundings),
  })

/** Replays a set in a store of its own, which is thrown away. */
export const replayDirectly = (set: SetFolder): Promise<Replayed> =>
  inPassingStore((cloud) => replayInto(cloud, set, set.asOf, () => undefined), startDirect)

/**
 * An embedded CloudBase whose functions run in this process and ask its database without the wire: the same store, the
 * same planner, limits and costs, at a fifth of the processor time. What is about the wire, the instances or the built
 * bundles starts the whole of it (scripts/lib/replay.ts, startStore).
 */
import path from 'node:path'
import { type CloudBase, loadSchema, startCloudBase } from '../../local/cloudbase'
import { DirectHost } from './host'

const root = path.resolve(__dirname, '../..')

export const startDirect = (dataDir: string): Promise<CloudBase> =>
  startCloudBase({
    ...{ dataDir, durable: false, settableClock: true, instances: 2 },
    functionsDir: path.join(root, 'cloudfunctions'),
    schema: loadSchema(path.join(root, 'config/cloudbase.json')),
    host: (options, surroundings) => new DirectHost(options, surroundings),
  })

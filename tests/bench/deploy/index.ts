/**
 * What a deployment would send, against the tools' own code: CloudBase's library with its network taken away, and the
 * schema of its command's configuration. Not in npm test, for they are 70 MB. WeChat's uploader does nothing without a
 * word from WeChat first.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { loadSchema } from '../../../local/schema'
import { ensureBuilt } from '../../../scripts/lib/builds'
import type { Wanted } from '../../../scripts/lib/deploy/deed'
import { cloudbaserc, namesOfSecrets } from '../../../scripts/lib/deploy/functions'
import { cloudOf, type Manager } from '../../../scripts/lib/deploy/manager'
import { deedsOf } from '../../../scripts/lib/deploy/steps'
import { bring } from '../../../scripts/lib/deploy/tools'
import { schemaFaults } from './configuration'

const root = path.resolve(__dirname, '../../..')
const env = 'bench-environment'

const settings = {
  ...{ env, region: 'ap-shanghai', school: 'lanshan', appid: undefined, uploadKey: undefined },
  templates: { evening: '', visit: '', survey: '' },
}

interface Asked {
  action: string
  data: Record<string, unknown>
}

/** What CloudBase would answer, as far as the library looks at it. */
const answers: Readonly<Record<string, unknown>> = {
  DescribeEnvInfo: {
    EnvInfo: {
      EnvBaseInfo: {
        ...{ EnvId: env, Status: 'NORMAL', Functions: [{ Namespace: env, Region: 'ap-shanghai' }] },
        ...{ Databases: [{ InstanceId: 'tnt' }], Storages: [{ Bucket: 'bucket', Region: 'ap-shanghai' }] },
        ...{ LogServices: [{ LogsetId: 'l', TopicId: 't' }] },
      },
    },
  },
  GetFunction: { Status: 'Active', Environment: { Variables: [] }, Triggers: [] },
  ListTables: { Tables: [] },
  DescribeTable: { Indexes: [] },
}

/** The library itself, whose requests are kept in place of being sent. */
async function muted(): Promise<{ manager: Manager; asked: Asked[] }> {
  const folder = await bring(root, '@cloudbase/manager-node')
  const load = createRequire(path.join(folder, 'package.json'))
  const { CloudService } = load('./lib/utils') as { CloudService: { prototype: { request: unknown } } }
  const asked: Asked[] = []
  CloudService.prototype.request = (action: string, data: Record<string, unknown> = {}) => {
    asked.push({ action, data })
    return Promise.resolve({ RequestId: 'bench', ...(answers[action] as object | undefined) })
  }
  const library = load('.') as { init(given: object): Manager }
  return { manager: library.init({ secretId: 'a', secretKey: 'b', envId: env }), asked }
}

function countsOf(asked: readonly Asked[]): string {
  const counts = new Map<string, number>()
  for (const { action } of asked) counts.set(action, (counts.get(action) ?? 0) + 1)
  return [...counts].map(([action, count]) => `${action} ${count}`).join(', ')
}

/** Every deed but the uploads, through the library. */
async function tellLibrary(wanted: Wanted): Promise<void> {
  const { manager, asked } = await muted()
  const cloud = cloudOf(manager)
  const deeds = deedsOf(['collections', 'rules', 'functions'], wanted).flatMap(([, all]) => all)
  for (const deed of deeds) await deed.run(cloud, namesOfSecrets)
  console.log(`${deeds.length} deeds, ${asked.length} requests: ${countsOf(asked)}`)
}

export async function tellDeploy(): Promise<void> {
  console.log('\n## A deployment, by the tools’ own code (no network)')
  await ensureBuilt('functions')
  const built = (folder: string) => path.join(root, 'dist', folder)
  const wanted: Wanted = {
    ...{ schema: loadSchema(path.join(root, 'config/cloudbase.json')), settings, version: '0.0.0' },
    built: { functions: built('cloudfunctions'), h5: built('h5'), weapp: built('weapp') },
  }
  await tellLibrary(wanted)
  const configuration = cloudbaserc(wanted.schema, settings, 'dist/cloudfunctions')
  const faults = await schemaFaults(root, configuration)
  console.log(
    `cloudbaserc.json against the command’s schema: ${faults.length === 0 ? 'valid' : faults.join('; ')}`,
  )
}

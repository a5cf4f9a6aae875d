/** CloudBase itself, by its own management library. */
import path from 'node:path'
import type { IndexSchema } from '../../../local/schema'
import { type Cloud, troubleOf } from './cloud'
import type { FunctionSpec } from './functions'
import { closed, type InvokeRule, ownFilesOnly } from './rules'
import type { Credentials, DeploySettings } from './settings'
import { load } from './tools'

interface Key {
  Name: string
  Direction: string
}

interface FunctionDetail {
  Timeout: number
  MemorySize: number
  Environment?: { Variables?: { Key: string; Value: string }[] }
  Triggers?: { TriggerName: string; TriggerDesc: string }[]
}

/** The part of @cloudbase/manager-node that is used: its names and shapes are its own. */
export interface Manager {
  env: {
    getEnvInfo(): Promise<{ EnvInfo: { EnvId: string; Alias: string } }>
    createCustomLoginKeys(): Promise<{ PrivateKey: string; KeyID: string }>
    getLoginConfig(): Promise<Partial<Record<LoginSwitch, boolean>>>
    modifyLoginConfig(options: Record<LoginSwitch, boolean>): Promise<unknown>
  }
  functions: {
    getFunctionDetail(name: string): Promise<FunctionDetail>
    /** `zip`: within the request, which holds 1.5 MB of it; otherwise it goes by way of a bucket. */
    createFunction(given: {
      func: FunctionSpec
      functionPath: string
      force: true
      deployMode: 'zip'
    }): Promise<unknown>
    deleteFunctionTrigger(name: string, trigger: string): Promise<unknown>
  }
  database: {
    listCollections(page: { MgoLimit: number; MgoOffset: number }): Promise<{
      Collections: { CollectionName: string }[]
    }>
    createCollection(name: string): Promise<unknown>
    describeCollection(name: string): Promise<{ Indexes?: { Name: string; Keys: Key[]; Unique: boolean }[] }>
    updateCollection(name: string, changes: object): Promise<unknown>
  }
  permission: { modifyResourcePermission(options: object): Promise<unknown> }
  storage: { setStorageAcl(acl: string): Promise<unknown> }
  hosting: { uploadFiles(options: object): Promise<unknown> }
}

const loginSwitches = ['PhoneNumberLogin', 'EmailLogin', 'UserNameLogin', 'AnonymousLogin'] as const
type LoginSwitch = (typeof loginSwitches)[number]

const mostCollections = 100
/** The compressed twins are for a server of one's own; the website's compresses by itself. */
const notOnWebsite = ['**/*.br', '**/*.gz', '.DS_Store']

const indexFrom = ({ Name, Keys, Unique }: { Name: string; Keys: Key[]; Unique: boolean }): IndexSchema => ({
  name: Name,
  keys: Keys.map(({ Name: field, Direction }) => [field, Direction === '-1' ? -1 : 1]),
  unique: Unique,
})

export const indexTo = ({ name, keys, unique }: IndexSchema) => ({
  IndexName: name,
  MgoKeySchema: {
    MgoIndexKeys: keys.map(([field, order]) => ({ Name: field, Direction: String(order) })),
    MgoIsUnique: unique,
  },
})

async function functionThere({ functions }: Manager, name: string) {
  try {
    const { Timeout, MemorySize, Environment, Triggers = [] } = await functions.getFunctionDetail(name)
    const variables = (Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value] as const)
    const triggers = Triggers.map(({ TriggerName, TriggerDesc }) => ({
      name: TriggerName,
      config: cronIn(TriggerDesc),
    }))
    return { variables: Object.fromEntries(variables), triggers, timeout: Timeout, memorySize: MemorySize }
  } catch (error) {
    if (/ResourceNotFound|不存在|not exist/iu.test(toldBy(error))) return undefined
    throw error
  }
}

const toldBy = (error: unknown) => {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  return `${code} ${message}`
}

/** The platform tells a timer's schedule as JSON, {"cron": "…"}, and takes it as it is. */
function cronIn(told: string): string {
  try {
    return (JSON.parse(told) as { cron?: string }).cron ?? told
  } catch {
    return told
  }
}

async function allowBrowsers({ env }: Manager): Promise<void> {
  const now = await env.getLoginConfig()
  const asNow = Object.fromEntries(loginSwitches.map((name) => [name, now[name] === true]))
  await env.modifyLoginConfig({ ...(asNow as Record<LoginSwitch, boolean>), AnonymousLogin: true })
}

/** What this deployment asks, in the words of the library. */
export const cloudOf = (manager: Manager): Cloud => ({
  environment: async () => ({ name: (await manager.env.getEnvInfo()).EnvInfo.Alias }),
  functionThere: (name) => functionThere(manager, name),
  putFunction: async (func, functionPath) =>
    void (await manager.functions.createFunction({ func, functionPath, force: true, deployMode: 'zip' })),
  removeTrigger: async (name, trigger) => void (await manager.functions.deleteFunctionTrigger(name, trigger)),
  collections: async () =>
    (await manager.database.listCollections({ MgoLimit: mostCollections, MgoOffset: 0 })).Collections.map(
      ({ CollectionName }) => CollectionName,
    ),
  makeCollection: async (name) => void (await manager.database.createCollection(name)),
  indexesOf: async (name) => ((await manager.database.describeCollection(name)).Indexes ?? []).map(indexFrom),
  changeIndexes: async (name, drop, make) => {
    const gone = drop.map((IndexName) => ({ IndexName }))
    if (gone.length > 0) await manager.database.updateCollection(name, { DropIndexes: gone })
    await manager.database.updateCollection(name, { CreateIndexes: make.map(indexTo) })
  },
  closeCollection: async (resource) =>
    void (await manager.permission.modifyResourcePermission({
      ...{ resourceType: 'collection', resource, permission: closed },
    })),
  closeFiles: async () => void (await manager.storage.setStorageAcl(ownFilesOnly)),
  ruleFunctions: async (rules: Record<string, { invoke: InvokeRule }>) =>
    void (await manager.permission.modifyResourcePermission({
      ...{ resourceType: 'function', permission: 'CUSTOM', securityRule: JSON.stringify(rules) },
    })),
  allowBrowsers: () => allowBrowsers(manager),
  makeLoginKey: async () => {
    const { KeyID: id, PrivateKey: key } = await manager.env.createCustomLoginKeys()
    return { id, key }
  },
  putWebsite: async (folder) => {
    const front = 'index.html'
    await manager.hosting.uploadFiles({
      ...{ localPath: folder, cloudPath: '', ignore: [...notOnWebsite, front], retryCount: 3 },
    })
    await manager.hosting.uploadFiles({
      files: [{ localPath: path.join(folder, front), cloudPath: front }],
      retryCount: 3,
    })
  },
})

/** Every verb, with what goes wrong told in one line. */
function withTroubleTold(cloud: Cloud): Cloud {
  const told = Object.entries(cloud).map(([verb, run]) => [
    verb,
    async (...given: unknown[]) => {
      try {
        return await (run as (...given: unknown[]) => Promise<unknown>)(...given)
      } catch (error) {
        throw troubleOf(error)
      }
    },
  ])
  return Object.fromEntries(told) as Cloud
}

type Library = { init(given: object): Manager }

/** Connects to an environment; nothing is asked of it yet. */
export async function connect(
  root: string,
  { env, region }: DeploySettings,
  credentials: Credentials,
): Promise<Cloud> {
  const loaded = await load<Library & { default?: Library }>(root, '@cloudbase/manager-node')
  const manager = (loaded.default ?? loaded).init({ ...credentials, envId: env, region })
  return withTroubleTold(cloudOf(manager))
}

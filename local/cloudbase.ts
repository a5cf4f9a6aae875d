import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Store } from './database/store'
import { FolderInUse, LocalCloudBaseError, messageOf } from './errors'
import { Files } from './files'
import { newRequestId } from './functions/context'
import { instanceEnvironment } from './functions/environment'
import { FunctionHost, type Host, type HostOptions } from './functions/host'
import { Timers, timerEvent } from './functions/timers'
import { LockFile } from './lock'
import type { CloudBase, CloudBaseOptions } from './options'
import { checkSchema, type Schema } from './schema'
import { loadSecrets } from './secrets'
import type { Surroundings } from './wire/action'
import { CostBook } from './wire/costs'
import { startServer } from './wire/server'
import { WeChat } from './wire/we-chat'

export { LocalCloudBaseError } from './errors'
export type { Caller } from './functions/context'
export type { CloudBase, CloudBaseOptions } from './options'
export { loadSchema, Schema } from './schema'
export { type Costs, noCosts } from './wire/costs'
export { localCredential } from './wire/server'

const environmentId = 'local-env'

/** Starts a CloudBase of its own in this process, on the data in a folder that nobody else uses. */
export async function startCloudBase(options: CloudBaseOptions): Promise<CloudBase> {
  const schema = checkSchema(options.schema)
  makeFolder(options.dataDir)
  const lock = new LockFile(join(options.dataDir, 'lock'))
  const store = openStore(options, lock)
  lock.write()
  const release = () => {
    store.close()
    lock.remove()
  }
  try {
    store.applySchema(schema)
    return await assemble(options, schema, store, release)
  } catch (error) {
    release()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new LocalCloudBaseError(`the data folder cannot be made: ${messageOf(error)}`)
  }
}

function openStore({ dataDir, durable = true }: CloudBaseOptions, lock: LockFile): Store {
  try {
    return new Store(join(dataDir, 'store.db'), { durable })
  } catch (error) {
    if (!messageOf(error).endsWith('in use by another process')) throw error
    throw new FolderInUse(dataDir, lock.holder())
  }
}

async function assemble(
  options: CloudBaseOptions,
  schema: Schema,
  store: Store,
  release: () => void,
): Promise<CloudBase> {
  const { dataDir, settableClock = false } = options
  const secrets = loadSecrets(join(dataDir, 'secrets.json'))
  const book = new CostBook()
  const weChat = new WeChat(store.outbox)
  const hostOptions: HostOptions = {
    functionsDir: options.functionsDir,
    functions: schema.functions,
    envId: environmentId,
    settableClock,
    instances: options.instances ?? 4,
  }
  let surroundings: Surroundings | undefined
  const found = () => {
    if (surroundings === undefined) throw new LocalCloudBaseError('the CloudBase is not started yet')
    return surroundings
  }
  const host: Host = options.host?.(hostOptions, found) ?? new FunctionHost(hostOptions)
  const invoke: CloudBase['invoke'] = (name, event, caller, at) => host.invoke(name, event, caller, at)
  const server = await startServer(
    (origin) => {
      const files = new Files(join(dataDir, 'files'), origin, environmentId, secrets.fileKey)
      return (surroundings = { store, files, book, weChat, invoke })
    },
    { followCallersClock: settableClock },
  )
  const url = `${server.origin}/admin`
  host.environment = { ...instanceEnvironment(url, environmentId, secrets), ...options.environment }
  const timers = new Timers(schema.functions, (name, trigger) => fire(invoke, name, trigger))
  const close = async () => {
    timers.stop()
    await host.close()
    await server.close()
    release()
  }
  return {
    url,
    envId: environmentId,
    invoke,
    measure: async (name, event, caller, at) => {
      const id = newRequestId()
      const costs = book.begin(id)
      try {
        return { answer: await host.invoke(name, event, caller, at, id), costs }
      } finally {
        book.end(id)
      }
    },
    keep: (path, content) => found().files.keep(path, content),
    fireTimer: async (name, at) => fire(invoke, name, triggerOf(schema, name), at),
    startTimers: () => timers.start(),
    costs: book.totals,
    documents: (collection) => store.documents(collection),
    outbox: () => store.outbox.all(),
    weChat,
    recycle: (name) => host.recycle(name),
    close: once(close),
  }
}

function fire(invoke: CloudBase['invoke'], name: string, trigger: string, at?: Date): Promise<unknown> {
  const caller = { source: 'wx_trigger', trigger: 'timer' }
  return invoke(name, timerEvent(trigger, at ?? new Date()), caller, at)
}

function triggerOf(schema: Schema, name: string): string {
  const trigger = schema.functions.find((one) => one.name === name)?.triggers[0]
  if (!trigger) throw new LocalCloudBaseError(`the function ${name} has no timer`)
  return trigger.name
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import {
  type CloudBase,
  type CloudBaseOptions,
  localCredential,
  startCloudBase,
} from '../../../local/cloudbase'
import { atTheEnd } from './cleanup'

export { collections } from './schema'

/** A folder that is removed when the tests of the file have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baseline-local-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The unmodified SDK, pointed at an environment. */
export function sdkFor(cloudbase: CloudBase): App {
  process.env.TENCENTCLOUD = 'true'
  return tcb.init({
    env: cloudbase.envId,
    secretId: localCredential.id,
    secretKey: localCredential.key,
    serviceUrl: cloudbase.url,
  }) as unknown as App
}

/** An environment over fixture functions, closed when the tests of the file have ended. */
export async function startTestEnvironment(
  schema: Partial<CloudBaseOptions['schema']>,
  options: Partial<CloudBaseOptions> = {},
): Promise<CloudBase> {
  const cloudbase = await startCloudBase({
    dataDir: join(temporaryFolder(), 'data'),
    functionsDir: join(__dirname, '../fixtures/functions'),
    schema: { functions: [], collections: [], ...schema },
    ...options,
  })
  atTheEnd(() => cloudbase.close())
  return cloudbase
}

/** The code and message that a call was refused with. */
export async function refusal(work: () => Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work()
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('the call was not refused')
}

type Fields = Record<string, unknown>

/** What the tests use of a transaction, which the SDK leaves untyped. */
export interface Transaction {
  collection(name: string): {
    add(document: object): Promise<unknown>
    where(filter: object): {
      get(): Promise<unknown>
      update(data: object): Promise<unknown>
      count(): Promise<unknown>
    }
    doc(id: string): {
      get(): Promise<{ data: Fields | null }>
      set(data: object): Promise<unknown>
      update(data: object): Promise<unknown>
      remove(): Promise<unknown>
    }
  }
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

type UntypedApp = ReturnType<typeof tcb.init>
type UntypedDatabase = ReturnType<UntypedApp['database']>
type Untyped = 'RegExp' | 'serverDate' | 'startTransaction' | 'runTransaction'

/** The SDK, with types where it has none. */
export type App = Omit<UntypedApp, 'database' | 'callWxOpenApi'> & {
  database(config?: object): Database
  callWxOpenApi(request: { apiName: string; requestData: object }): Promise<{ result: unknown }>
}

export type Database = Omit<UntypedDatabase, Untyped> & {
  RegExp(pattern: { regexp: string; options?: string }): unknown
  serverDate(shift?: { offset: number }): unknown
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
}

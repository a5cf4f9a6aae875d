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

import type { App } from './sdk'

export { collections } from './schema'
export type { App, Database, Transaction } from './sdk'

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

/** A store for a measurement of load: in a folder of its own, with fsync, and thrown away afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CloudBase, type CloudBaseOptions, loadSchema, startCloudBase } from '../../../local/cloudbase'

const root = path.resolve(__dirname, '../../..')

export const temporaryFolder = (): string => mkdtempSync(path.join(tmpdir(), 'baseline-twelve-load-'))

/** Works with a store of so many instances of a function at most; answers wait for the disk unless told otherwise. */
export async function withStore<Value>(
  options: Pick<CloudBaseOptions, 'instances'> & Partial<CloudBaseOptions>,
  work: (cloud: CloudBase) => Promise<Value>,
): Promise<Value> {
  const dataDir = temporaryFolder()
  const cloud = await startCloudBase({
    ...{ dataDir, durable: true, settableClock: true },
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    schema: loadSchema(path.join(root, 'config/cloudbase.json')),
    ...options,
  })
  try {
    return await work(cloud)
  } finally {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

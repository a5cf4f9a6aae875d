/** Where a school is taken from or brought back to: a store folder on this machine, or "cloud:<environment>". */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from '../builds'
import { FolderError } from '../folder-error'
import { cloudOperator, localOperator, type Operator } from '../operator'
import { startStore } from '../replay'

const cloudMark = 'cloud:'

async function inStore<Value>(folder: string, work: (operate: Operator) => Promise<Value>): Promise<Value> {
  await ensureBuilt('functions')
  const cloud = await startStore(folder, true)
  try {
    return await work(localOperator(cloud))
  } finally {
    await cloud.close()
  }
}

function inCloud(env: string): Operator {
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env
  if (!secretId || !secretKey)
    throw new FolderError('连接云环境需要环境变量 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY')
  return cloudOperator({ env, secretId, secretKey })
}

/** Works with an environment; a store that must be there already is refused where it is not. */
export async function withEnvironment<Value>(
  place: string,
  mustExist: boolean,
  work: (operate: Operator) => Promise<Value>,
): Promise<Value> {
  if (place.startsWith(cloudMark)) return work(inCloud(place.slice(cloudMark.length)))
  if (mustExist && !existsSync(path.join(place, 'store.db'))) throw new FolderError(`${place}: 没有 store.db`)
  return inStore(place, work)
}

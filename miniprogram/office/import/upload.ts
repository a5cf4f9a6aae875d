/**
 * Bringing a chosen file to where the function reads it: the phone stores it in the cloud, a browser hands it over in
 * parts. It tells how much of it is there.
 */
import Taro from '@tarojs/taro'
import { partBytes, partsOf } from '../../../shared/imports/upload'
import { askFiles } from './ask-files'
import type { Chosen } from './choose'

/** Of a hundred. */
type Tell = (percent: number) => void

async function fromPhone(cloudPath: string, filePath: string, tell: Tell): Promise<void> {
  const task = Taro.cloud.uploadFile({ cloudPath, filePath }) as unknown as Promise<unknown> & {
    onProgressUpdate?(told: ({ progress }: { progress: number }) => void): void
  }
  task.onProgressUpdate?.(({ progress }) => tell(progress))
  await task
}

async function base64Of(part: Blob): Promise<string> {
  const bytes = new Uint8Array(await part.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

async function fromBrowser(own: string, file: File, tell: Tell): Promise<void> {
  const parts = partsOf(file.size)
  for (let part = 0; part < parts; part++) {
    const content = await base64Of(file.slice(part * partBytes, (part + 1) * partBytes))
    await askFiles('part', { import: own, part, content })
    tell((100 * (part + 1)) / parts)
  }
}

/** Brings a file under the id of its import; rejects where it did not come through. */
export async function upload({ name, from }: Chosen, own: string, tell: Tell): Promise<void> {
  const parts = typeof from === 'string' ? 0 : partsOf(from.size)
  const { path } = await askFiles('bring', { import: own, name, parts })
  if (typeof from === 'string') await fromPhone(path, from, tell)
  else await fromBrowser(own, from, tell)
}

/** Bringing a chosen file into the cloud's storage, where the function reads it; it tells how much of it is there. */
import Taro from '@tarojs/taro'
import { uploadPath } from '../../../shared/imports/upload'
import { account } from '../../account'
import { school } from '../../schools'
import type { Chosen } from './choose'

/** Of a hundred. */
type Tell = (percent: number) => void

async function fromPhone(cloudPath: string, filePath: string, tell: Tell): Promise<string> {
  const task = Taro.cloud.uploadFile({ cloudPath, filePath }) as unknown as Promise<{ fileID: string }> & {
    onProgressUpdate?(told: ({ progress }: { progress: number }) => void): void
  }
  task.onProgressUpdate?.(({ progress }) => tell(progress))
  return (await task).fileID
}

/** `fetch` does not tell how far it has come. */
const fromBrowser = (path: string, file: File, tell: Tell): Promise<string> =>
  new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/upload/${path.split('/').map(encodeURIComponent).join('/')}`)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => tell((loaded / total) * 100))
    request.addEventListener('error', () => failed(new Error('not uploaded')))
    request.addEventListener('load', () => {
      const { file: id } = (request.response ?? {}) as { file?: string }
      if (id === undefined) failed(new Error(`not uploaded: ${request.status}`))
      else done(id)
    })
    request.send(file)
  })

/** The stored file's id; rejects where it did not come through. */
export function upload({ name, from }: Chosen, id: string, tell: Tell): Promise<string> {
  const path = uploadPath(school(), account(), id, name)
  return typeof from === 'string' ? fromPhone(path, from, tell) : fromBrowser(path, from, tell)
}

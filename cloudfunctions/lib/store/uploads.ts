/** Files that somebody brought: kept in the cloud's storage, read once, and removed. */
import { app } from './database'

const seconds = 60
/** Addresses that the storage gives in one call; files that it removes in one. */
const mostAtOnce = 50

const inGroups = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / mostAtOnce) }, (_, group) =>
    ids.slice(group * mostAtOnce, (group + 1) * mostAtOnce),
  )

/** The ids that files at these paths have, or will have. One call. */
export async function idsOf(paths: readonly string[]): Promise<string[]> {
  const [first = ''] = paths
  const { data } = await app.getUploadMetadata({ cloudPath: first })
  const place = data.fileId.slice(0, -first.length)
  return paths.map((path) => `${place}${path}`)
}

/** Keeps a file, in place of what was there. One call, and the storage's own. */
export async function keepUpload(path: string, content: Buffer): Promise<void> {
  await app.uploadFile({ cloudPath: path, fileContent: content })
}

/** The content behind an address, or as much of it as is one byte too many; undefined where there is none. */
async function contentAt(address: string, most: number): Promise<Buffer | undefined> {
  const response = await fetch(address)
  if (!response.ok || response.body === null) return undefined
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > most) break
  }
  return Buffer.concat(chunks)
}

/** The addresses of stored files for a minute, in their order; undefined of one that is not there. */
async function addressesOf(ids: readonly string[]): Promise<(string | undefined)[]> {
  const { fileList } = await app.getTempFileURL({
    fileList: ids.map((fileID) => ({ fileID, maxAge: seconds })),
  })
  return fileList.map(({ code, tempFileURL }) => (code === 'SUCCESS' ? tempFileURL : undefined))
}

/** What stored files hold, one after the other, or as much of it as is too much; undefined where one is not there. */
export async function readUploads(ids: readonly string[], most: number): Promise<Buffer | undefined> {
  const all: Buffer[] = []
  let bytes = 0
  for (const group of inGroups(ids)) {
    for (const address of await addressesOf(group)) {
      const content = address === undefined ? undefined : await contentAt(address, most - bytes)
      if (content === undefined) return undefined
      all.push(content)
      bytes += content.length
      if (bytes > most) return Buffer.concat(all)
    }
  }
  return Buffer.concat(all)
}

/** Removes files; of those that are not there nothing is said. A call for fifty. */
export async function removeUploads(ids: readonly string[]): Promise<void> {
  for (const fileList of inGroups(ids)) await app.deleteFile({ fileList })
}

/** Files that somebody brought: read once, and removed. */
import { app } from './database'

const seconds = 60

/** The address of a stored file for a minute; undefined where there is none. */
async function addressOf(fileID: string): Promise<string | undefined> {
  const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge: seconds }] })
  return fileList[0]?.code === 'SUCCESS' ? fileList[0].tempFileURL : undefined
}

/** The content of a stored file, or as much of it as is one byte too many; undefined where there is none. */
export async function readUpload(fileID: string, most: number): Promise<Buffer | undefined> {
  const address = await addressOf(fileID)
  const response = address === undefined ? undefined : await fetch(address)
  if (!response?.ok || response.body === null) return undefined
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > most) break
  }
  return Buffer.concat(chunks)
}

export async function removeUpload(fileID: string): Promise<void> {
  await app.deleteFile({ fileList: [fileID] })
}

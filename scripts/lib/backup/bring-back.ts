/** Bringing a backup back: into pieces that fit a call, compared with what was taken, the place's own document last. */
import type { Standing } from '../../../cloudfunctions/lib/backup'
import { canonical } from '../../../cloudfunctions/lib/canonical'
import type { Document } from '../../../cloudfunctions/lib/formats'
import { ownDocument } from '../../../cloudfunctions/lib/own-document'
import { FolderError } from '../folder-error'
import type { Operator } from '../operator'
import { documentsIn } from './check'
import { CollectionDigest, digestOfDocument, type Manifest } from './manifest'
import { pagesOf } from './take'

/** What a call may carry, below the most that the operator's function takes. */
const mostBytes = 600_000

type Progress = (documents: number) => void

/** Documents in pieces that fit into one call. */
async function* inPieces(documents: AsyncIterable<Document>): AsyncGenerator<Document[]> {
  let [piece, bytes]: [Document[], number] = [[], 0]
  for await (const document of documents) {
    const size = Buffer.byteLength(canonical(document))
    if (piece.length > 0 && bytes + size > mostBytes) {
      yield piece
      ;[piece, bytes] = [[], 0]
    }
    piece.push(document)
    bytes += size
  }
  if (piece.length > 0) yield piece
}

/** Digests of what has been brought back of a collection; of the place's own document, which is not there yet, as given. */
async function digestBack(
  operate: Operator,
  { school, collections }: Manifest,
  name: string,
  own: readonly Document[],
): Promise<boolean> {
  const digests = new Map<string, string>()
  const waiting = name === ownDocument(school).collection ? own : []
  for (const document of waiting) digests.set(document._id ?? '', digestOfDocument(document))
  for await (const documents of pagesOf(operate, school, name))
    for (const document of documents) digests.set(document._id ?? '', digestOfDocument(document))
  const all = new CollectionDigest()
  for (const id of [...digests.keys()].sort()) all.add(digests.get(id) ?? '')
  return all.end(0).digest === collections[name]?.digest
}

/**
 * Brings a backup that was checked back into an environment. Killed half way it leaves nothing that exists for
 * anybody, and may be begun again. Tells whether the environment has the secret of the one that was backed up.
 */
export async function bringBack(
  operate: Operator,
  folder: string,
  manifest: Manifest,
  { beside = false, progress = () => undefined }: { beside?: boolean; progress?: Progress } = {},
): Promise<{ isSameSecret: boolean }> {
  const { school, digest, collections } = manifest
  const { secret } = (await operate('beginRestore', school, { digest, beside })) as Standing
  const own: Document[] = []
  const last = ownDocument(school)
  const others = async function* (name: string) {
    for await (const document of documentsIn(folder, name)) {
      if (document._id === last.id) own.push(document)
      else yield document
    }
  }
  for (const collection of Object.keys(collections)) {
    for await (const documents of inPieces(others(collection))) {
      await operate('restore', school, { digest, collection, documents })
      progress(documents.length)
    }
  }
  for (const name of Object.keys(collections)) {
    if (await digestBack(operate, manifest, name, own)) continue
    throw new FolderError(`${name}: 恢复后的内容与备份不同，没有启用。请重新运行恢复`)
  }
  await operate('restore', school, { digest, collection: last.collection, documents: own })
  return { isSameSecret: secret === manifest.secret }
}

/** Reading a backup: everything in it is compared with what it says of itself before anything is done with it. */
import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import {
  type CollectionName,
  collectionNames,
  type Document,
  formatIn,
  formatOf,
} from '../../../cloudfunctions/lib/formats'
import { FolderError } from '../folder-error'
import { readJson } from '../read-files'
import {
  CollectionDigest,
  digestOfDocument,
  digestOfManifest,
  type Manifest,
  manifestSchema,
} from './manifest'

interface Line {
  digest: string
  document: Document
}

function lineIn(text: string, where: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    throw new FolderError(`${where}: 内容不完整或被改动过，不能恢复`)
  }
}

/** The documents of a collection in a backup, one after the other. */
export async function* documentsIn(folder: string, name: string): AsyncGenerator<Document> {
  for await (const { document } of linesIn(folder, name)) yield document
}

async function* linesIn(folder: string, name: string): AsyncGenerator<Line & { where: string }> {
  const file = path.join(folder, `${name}.jsonl`)
  if (!existsSync(file)) throw new FolderError(`${file}: 文件不见了，备份不完整，不能恢复`)
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
  let number = 0
  for await (const text of lines) {
    const where = `${name}.jsonl 第 ${++number} 行`
    yield { ...lineIn(text, where), where }
  }
}

const isKnown = (name: string): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name)

function refuseNewer(name: string, format: number): void {
  if (isKnown(name) && format <= formatOf(name)) return
  throw new FolderError(`备份来自更新的版本（${name} 的格式是 ${format}），请先更新程序再恢复`)
}

async function checkCollection(
  folder: string,
  name: string,
  { school, collections }: Manifest,
): Promise<void> {
  const digest = new CollectionDigest()
  let before = ''
  for await (const { digest: own, document, where } of linesIn(folder, name)) {
    const id = document._id ?? ''
    const isAsTaken = own === digestOfDocument(document) && document.school === school && id > before
    if (!isAsTaken) throw new FolderError(`${where}: 内容与备份时不同，不能恢复`)
    refuseNewer(name, formatIn(document))
    digest.add(own)
    before = id
  }
  const counted = collections[name]
  if (counted === undefined || digest.documents !== counted.documents)
    throw new FolderError(
      `${name}.jsonl: 应有 ${counted?.documents ?? 0} 份，实有 ${digest.documents} 份，不能恢复`,
    )
  if (digest.end(counted.format).digest !== counted.digest)
    throw new FolderError(`${name}.jsonl: 内容与备份时不同，不能恢复`)
}

function readManifest(folder: string): Manifest {
  if (!existsSync(path.join(folder, 'manifest.json')))
    throw new FolderError(`${folder}: 没有 manifest.json，不是完整的备份（可能中途停止），不能恢复`)
  const manifest = readJson(folder, 'manifest.json', manifestSchema)
  if (digestOfManifest(manifest) !== manifest.digest)
    throw new FolderError('manifest.json: 内容与备份时不同，不能恢复')
  return manifest
}

/** What a backup says of itself, once all of it has been found to be so; else {@link FolderError} with the reason. */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder)
  for (const [name, { format }] of Object.entries(manifest.collections)) refuseNewer(name, format)
  for (const name of Object.keys(manifest.collections)) await checkCollection(folder, name, manifest)
  return manifest
}

/** Writing a school's or a district's documents into a folder. The manifest comes last: a folder without it is half a backup. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BackupPage, Standing } from '../../../cloudfunctions/lib/backup'
import { canonical } from '../../../cloudfunctions/lib/canonical'
import { ownDocument } from '../../../cloudfunctions/lib/own-document'
import { FolderError } from '../folder-error'
import type { Operator } from '../operator'
import { CollectionDigest, type Counted, digestOfDocument, type Manifest, manifestOf } from './manifest'

type Progress = (documents: number) => void

/** Every document of a school's collection, page by page in the order of their ids. */
export async function* pagesOf(operate: Operator, school: string, collection: string) {
  for (let after: string | null = ''; after !== null;) {
    const page = (await operate('backup', school, { collection, after })) as BackupPage
    yield page.documents
    after = page.next
  }
}

async function takeCollection(
  operate: Operator,
  school: string,
  { name, file, format }: { name: string; file: string; format: number },
  progress: Progress,
): Promise<Counted> {
  const digest = new CollectionDigest()
  writeFileSync(file, '', { mode: 0o600 })
  for await (const documents of pagesOf(operate, school, name)) {
    const lines = documents.map((document) => {
      const own = digestOfDocument(document)
      digest.add(own)
      return `${canonical({ digest: own, document })}\n`
    })
    appendFileSync(file, lines.join(''))
    progress(documents.length)
  }
  return digest.end(format)
}

function makeFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new FolderError(`${folder}: 文件夹里已有内容，请换一个新的文件夹`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** Asked before a folder is made: a mistyped school leaves none. */
async function refuseUnknown(operate: Operator, place: string): Promise<void> {
  const { collection } = ownDocument(place)
  const { documents } = (await operate('backup', place, { collection, after: '' })) as BackupPage
  if (documents.length === 0) throw new FolderError(`${place}: 存储中没有这所学校或区县`)
}

/** Takes a backup of a school or a district into a folder that is empty or not there. */
export async function takeBackup(
  operate: Operator,
  school: string,
  folder: string,
  progress: Progress = () => undefined,
): Promise<Manifest> {
  await refuseUnknown(operate, school)
  makeFolder(folder)
  const { formats, secret } = (await operate('standing', school, {})) as Standing
  const collections: Manifest['collections'] = {}
  for (const [name, format] of Object.entries(formats)) {
    const file = path.join(folder, `${name}.jsonl`)
    collections[name] = await takeCollection(operate, school, { name, file, format }, progress)
  }
  const manifest = manifestOf({ school, at: new Date().toISOString(), secret, collections })
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return manifest
}

/**
 * A school or a district carried away and brought back by the operator, page by page as answers of 1 MB allow. Its
 * documents go as they are: sealed boxes stay sealed. The place's own document is brought back last: until then it does
 * not exist.
 */
import { isDistrict } from '../../shared/district/place'
import { Refusal } from '../../shared/problems'
import { markOf } from './chain'
import { type CollectionName, collectionNames, type Document, formatIn, formatOf } from './formats'
import { aimedAt, inParts } from './parts'
import { ownDocument } from './own-document'
import {
  areThere,
  bringBack,
  countOf,
  endRestoring,
  isKept,
  noteRestoring,
  readIds,
  readRestoring,
} from './store/backup'
import { readSchools } from './store/ledgers'
import { removeSchool } from './store/schools'
import { readWhole } from './store/upgrades'

/** Ids that are looked at together. */
const idsAtOnce = 200

const refuse = (cure: string) => new Refusal('invalid', 'school', { field: '「学校」', cure })

/** What this release knows, and by what the environment's secret is known. */
export interface Standing {
  formats: Record<CollectionName, number>
  /** Says nothing of the secret, and is the same as long as that is. */
  secret: string
}

export const standing = (): Standing => ({
  formats: Object.fromEntries(collectionNames.map((name) => [name, formatOf(name)])) as Standing['formats'],
  secret: markOf('secret', null),
})

export interface BackupPage {
  documents: Document[]
  /** Where the next page begins, or null at the end. */
  next: string | null
}

/** Those that fit into one answer; at least one. */
function fitting(documents: readonly Document[]): Document[] {
  let bytes = 0
  const count = documents.findIndex((document, index) => {
    bytes += Buffer.byteLength(JSON.stringify(document))
    return index > 0 && bytes > aimedAt
  })
  return documents.slice(0, count === -1 ? documents.length : count)
}

const byId = ({ _id: a = '' }: Document, { _id: b = '' }: Document) => (a < b ? -1 : 1)

/** A page of a school's documents of a collection, after an id: as many as one answer holds. */
export async function backupPage(school: string, name: CollectionName, after: string): Promise<BackupPage> {
  const ids = await readIds(name, school, after, idsAtOnce)
  const read: Document[] = []
  for await (const part of inParts(ids, (some) => readWhole(name, some))) {
    read.push(...part.sort(byId))
    if (Buffer.byteLength(JSON.stringify(read)) > aimedAt) break
  }
  const documents = fitting(read)
  const last = documents.at(-1)?._id ?? ''
  const isEnd = ids.length < idsAtOnce && (ids.length === 0 || last === ids.at(-1))
  return { documents, next: isEnd ? null : last }
}

/** Whether anything is kept of a school. */
async function isThere(school: string): Promise<boolean> {
  const counts = await Promise.all(collectionNames.map((name) => countOf(name, school)))
  return counts.some((count) => count > 0)
}

/**
 * Begins to bring a school back into an environment that has none, or beside others. What is left of a restoration
 * that broke off is removed; anything else that is there of the school is refused.
 */
export async function beginRestore(school: string, digest: string, beside: boolean): Promise<Standing> {
  const own = ownDocument(school)
  const restoring = await readRestoring(school)
  if (await isKept(own.collection, own.id)) {
    await endRestoring(school)
    throw refuse('存储中已有这所学校（区县），没有改动任何内容。请恢复到空的存储')
  }
  if (restoring === undefined && (await isThere(school)))
    throw refuse('存储中已有这所学校（区县）的数据，没有改动任何内容。请恢复到空的存储')
  // A district is brought back beside its schools.
  if (!beside && !isDistrict(school) && (await readSchools()).length > 0)
    throw refuse('存储中已有其他学校，没有改动任何内容。请恢复到空的存储，或加 --beside 与它们并存')
  await noteRestoring(school, digest)
  await removeSchool(school)
  return standing()
}

const isOwnOf =
  (school: string) =>
  ({ _id }: Document) =>
    _id === ownDocument(school).id

/** Brings documents back. The place's own document is the last of them. */
export async function restoreSome(
  school: string,
  digest: string,
  name: CollectionName,
  documents: readonly Document[],
): Promise<{ restored: number }> {
  const restoring = await readRestoring(school)
  // The last of them, sent again by whoever was not answered.
  if (restoring === undefined && documents.some(isOwnOf(school)) && (await areThere(name, documents)))
    return { restored: documents.length }
  if (restoring !== digest) throw refuse('恢复没有开始，或另一次恢复已经开始。请重新运行恢复')
  if (documents.some((one) => one.school !== school)) throw refuse('备份中有另一所学校（区县）的数据')
  if (documents.some((one) => formatIn(one) > formatOf(name))) throw new Refusal('newer')
  if (!(await bringBack(name, documents))) throw refuse('存储中有与备份不同的数据。请重新运行恢复')
  if (documents.some(isOwnOf(school))) await endRestoring(school)
  return { restored: documents.length }
}

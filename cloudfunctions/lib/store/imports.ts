/** The one import of a school that is under way, and the pages of what was read. */
import { joinKey } from '../../../shared/keys'
import type { Cause } from '../../../shared/imports/causes'
import type { KindName } from '../../../shared/imports/index'
import type { ImportCounts, ImportState, RefusedRow } from '../../../shared/views/imports'
import {
  changedBy,
  command,
  type Found,
  imports,
  mostDocuments,
  projection,
  unlessDuplicate,
} from './database'

export interface ImportHead {
  _id: string
  school: string
  import: string
  kind: KindName
  file: string
  state: ImportState
  /** The account that brings it, and the name it has in the school. */
  by: string
  name: string
  /** A local time, and its last day: what is left then goes. */
  since: string
  until: string
  /** When something was last done with it, in milliseconds. */
  touched: number
  /** Of what the school had when it was compared. */
  standing: string
  rows: number
  complaints: number
  faultyRows: number
  counts: ImportCounts
  notes: string[]
  doubt?: string
  causes?: Cause[]
  /** Pages of steps, and how many of them are applied. */
  total: number
  done: number
  refused: RefusedRow[]
  rev: number
}

export type Part = 'faults' | 'steps' | 'gone'

/** A page of what was read: as one text, for it is read whole and asked for by nothing in it. */
export interface ImportPage {
  _id: string
  school: string
  import: string
  until: string
  text: string
}

export const headId = (school: string): string => joinKey(school)
export const pageId = (school: string, own: string, part: Part, page: number): string =>
  joinKey(school, own, part, String(page))

/** One call. */
export async function readHead(school: string): Promise<ImportHead | undefined> {
  const { data } = (await imports
    .where({ _id: headId(school) })
    .limit(1)
    .get()) as Found
  return (data as ImportHead[])[0]
}

/** Puts a head in the place of the one that was read, or where there was none; false where another was a moment earlier. */
export async function putHead(head: ImportHead, before: ImportHead | undefined): Promise<boolean> {
  if (before === undefined) return unlessDuplicate(imports.add(head))
  const { _id, ...fields } = head
  const replaced = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, command.set(value)]),
  )
  return changedBy(await imports.where({ _id, rev: before.rev }).update(replaced)) === 1
}

/** Removes a head as it was read. */
export async function removeHead({ _id, rev }: ImportHead): Promise<void> {
  await imports.where({ _id, rev }).remove()
}

/** Adds pages, all or none; where they are there already, they were added before. */
export async function addPages(pages: readonly ImportPage[]): Promise<void> {
  await unlessDuplicate(imports.add([...pages]))
}

/** Puts a page where it belongs, whatever was there. */
export async function putPage({ _id, ...page }: ImportPage): Promise<void> {
  await imports.doc(_id).set(page)
}

/** Pages by id, by their ids. One call. */
export async function readPages(ids: readonly string[]): Promise<Map<string, unknown[]>> {
  const query = imports.where({ _id: command.in([...ids]) }).limit(mostDocuments)
  const { data } = (await query.get()) as Found
  return new Map((data as ImportPage[]).map(({ _id, text }) => [_id, JSON.parse(text) as unknown[]]))
}

/** Removes the pages of one import, or of all but one. */
export async function removePages(school: string, own: string): Promise<void> {
  await imports.where({ school, import: own, text: command.exists(true) }).remove()
}

/** What is left of imports whose last day is before a day: of each document who it belongs to, and no content. */
export interface Left extends Pick<ImportHead, '_id' | 'school' | 'import' | 'until'> {
  state?: ImportState
  files?: string[]
}

const leftFields = projection(['school', 'import', 'until', 'state', 'files'])

/** Of every school. One call. */
export async function readLeft(today: string): Promise<Left[]> {
  const query = imports.where({ until: command.lt(today) }).field(leftFields)
  return ((await query.limit(mostDocuments).get()) as Found).data as Left[]
}

/** One call. */
export async function removeLeft(ids: readonly string[]): Promise<void> {
  await imports.where({ _id: command.in([...ids]) }).remove()
}

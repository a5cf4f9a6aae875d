/** Every request to the document database. Nothing else speaks to the SDK's database. */
import tcb from '@cloudbase/node-sdk'
import type { ClassBooks, PupilEntry, Summed, SurveyResult } from '../../shared/books'
import { keyOf } from '../../shared/keys'
import type { Ledger } from './ledger'

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })
const database = app.database()
const command = database.command
const ledgers = database.collection('ledgers')
const classes = database.collection('classes')
const ballots = database.collection('ballots')

const mostDocuments = 1000

/** A class's books as they are stored. */
export type StoredClass = ClassBooks & { _id: string; school: string }

/** A part of a survey's box: who of these pupils answered, and their sealed answers. */
export interface Shard {
  _id: string
  school: string
  survey: string
  rev: number
  answered: Record<string, string>
  sealed: string
}

/** What the SDK types as any: the documents of an answer, and how many were changed. */
interface Found {
  data: unknown
}

const changedBy = (result: unknown): number => (result as { updated?: number }).updated ?? 0

/** Ledgers as they were read; where none of its records were asked for, a ledger has none. */
const ledgersOf = ({ data }: Found): Ledger[] => {
  const found = data as (Omit<Ledger, 'records'> & Partial<Pick<Ledger, 'records'>>)[]
  return found.map((ledger) => ({ ...ledger, records: ledger.records ?? {} }))
}

const projection = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, true]))

/** Duplicate keys are told in two ways, by the store that stands in and by the cloud. */
function isDuplicate(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return code === 'DATABASE_DUPLICATE_WRITE' || String(message).includes('E11000')
}

async function unlessDuplicate(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Fields of ledgers by id; those that do not exist are left out. One call. */
export async function readLedgers(ids: readonly string[], fields: readonly string[]): Promise<Ledger[]> {
  const query = ledgers.where({ _id: command.in([...ids]) }).field(projection(fields))
  return ledgersOf(await query.limit(mostDocuments).get())
}

/** Fields of the ledgers that hold any of these claims; a ledger claims its own id too. One call. */
export async function readClaiming(claims: readonly string[], fields: readonly string[]): Promise<Ledger[]> {
  const query = ledgers.where({ claims: command.in([...claims]) }).field(projection(fields))
  return ledgersOf(await query.limit(mostDocuments).get())
}

/** Adds a ledger; false where it, or one of its claims, is there already. */
export const insertLedger = (ledger: Ledger): Promise<boolean> => unlessDuplicate(ledgers.add(ledger))

/**
 * Replaces fields of a ledger if it is still at a revision, and raises that; false where it has moved on or a claim
 * is taken.
 */
export async function saveLedger(
  id: string,
  rev: number,
  fields: Record<string, unknown>,
  next = rev + 1,
): Promise<boolean> {
  const replaced = Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [path, command.set(value)]),
  )
  let updated = 0
  const write = ledgers.where({ _id: id, rev }).update({ ...replaced, rev: next })
  const isDone = await unlessDuplicate(write.then((result: unknown) => (updated = changedBy(result))))
  return isDone && updated === 1
}

/** Gives up a claim that a ledger holds. */
export async function releaseClaim(id: string, claim: string): Promise<void> {
  await ledgers.where({ _id: id }).update({ claims: command.pull(claim), rev: command.inc(1) })
}

/** Writes an entry of a summary document, unless a newer one is there. */
async function publish(
  collection: typeof classes,
  ids: readonly string[],
  path: string,
  entry: Summed,
): Promise<void> {
  const older = { [`${path}.rev`]: command.not(command.gte(entry.rev)) }
  await collection.where({ _id: command.in([...ids]), ...older }).update({ [path]: command.set(entry) })
}

export const publishToClasses = (ids: readonly string[], path: string, entry: Summed): Promise<void> =>
  publish(classes, ids, path, entry)

export const publishToSchool = (ids: readonly string[], path: string, entry: Summed): Promise<void> =>
  publish(ledgers, ids, path, entry)

export async function readClasses(ids: readonly string[]): Promise<StoredClass[]> {
  return (
    await classes
      .where({ _id: command.in([...ids]) })
      .limit(mostDocuments)
      .get()
  ).data as StoredClass[]
}

export async function readClassesOf(school: string): Promise<StoredClass[]> {
  return (await classes.where({ school }).limit(mostDocuments).get()).data as StoredClass[]
}

export async function readShard(id: string): Promise<Shard | undefined> {
  const { data } = (await ballots.doc(id).get()) as Found
  return (data as Shard[])[0]
}

export const insertShard = (shard: Shard): Promise<boolean> => unlessDuplicate(ballots.add(shard))

export async function saveShard(shard: Shard): Promise<boolean> {
  const { _id, rev, answered, sealed } = shard
  const fields = { answered: command.set(answered), sealed, rev: rev + 1 }
  return changedBy(await ballots.where({ _id, rev }).update(fields)) === 1
}

export async function readShards(school: string, survey: string): Promise<Shard[]> {
  return (await ballots.where({ school, survey }).limit(mostDocuments).get()).data as Shard[]
}

/** Keeps a survey's result; the first one stays. */
export async function saveResult(schoolLedger: string, survey: string, result: SurveyResult): Promise<void> {
  const path = `results.${keyOf(survey)}`
  await ledgers
    .where({ _id: schoolLedger, [path]: command.exists(false) })
    .update({ [path]: command.set(result) })
}

/** The schools that there are, by the ids of their ledgers. */
export async function readSchools(): Promise<Ledger[]> {
  const query = ledgers.where({ kind: 'school' }).field(projection(['school', 'open']))
  return ledgersOf(await query.limit(mostDocuments).get())
}

/** A page of a school's ledgers in the order of their ids, after one. */
export async function readPage(
  school: string,
  after: string,
  size: number,
  fields?: readonly string[],
): Promise<Ledger[]> {
  const query = ledgers
    .where({ school, _id: command.gt(after) })
    .orderBy('_id', 'asc')
    .limit(size)
  return ledgersOf(await (fields ? query.field(projection(fields)) : query).get())
}

/** Removes all that is kept of a school. */
export async function removeSchool(school: string): Promise<void> {
  for (const collection of [ledgers, classes, ballots]) await collection.where({ school }).remove()
}

export async function insertLedgers(all: Ledger[]): Promise<boolean> {
  return unlessDuplicate(ledgers.add(all))
}

export async function insertClasses(all: StoredClass[]): Promise<boolean> {
  return unlessDuplicate(classes.add(all))
}

/** Replaces many entries of one class document at once; for a school that is not open yet. */
export async function fillClass(id: string, entries: Record<string, PupilEntry>): Promise<void> {
  const paths = Object.entries(entries).map(([student, entry]) => [
    `pupils.${keyOf(student)}`,
    command.set(entry),
  ])
  await classes.where({ _id: id }).update(Object.fromEntries(paths) as Record<string, unknown>)
}

export async function openSchool(schoolLedger: string): Promise<void> {
  await ledgers.where({ _id: schoolLedger }).update({ open: true })
}

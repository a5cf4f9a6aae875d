/** Reading and saving ledgers. */
import { joinKey } from '../../../shared/keys'
import type { Ledger } from '../ledger'
import {
  changedBy,
  command,
  type Found,
  ledgers,
  mostDocuments,
  projection,
  unlessDuplicate,
} from './database'

/** Ledgers as they were read; where none of its records were asked for, a ledger has none. */
const ledgersOf = ({ data }: Found): Ledger[] => {
  const found = data as (Omit<Ledger, 'records'> & Partial<Pick<Ledger, 'records'>>)[]
  return found.map((ledger) => ({ ...ledger, records: ledger.records ?? {} }))
}

/** Fields of ledgers by id; those that do not exist are left out. One call. */
export async function readLedgers(ids: readonly string[], fields: readonly string[]): Promise<Ledger[]> {
  const query = ledgers.where({ _id: command.in([...ids]) }).field(projection(fields))
  return ledgersOf(await query.limit(mostDocuments).get())
}

/** Whole ledgers by id; those that do not exist are left out. One call. */
export async function readWholeLedgers(ids: readonly string[]): Promise<Ledger[]> {
  const query = ledgers.where({ _id: command.in([...ids]) })
  return ledgersOf(await query.limit(mostDocuments).get())
}

/** Fields of the ledgers that hold any of these claims; a ledger claims its own id too. One call. */
export async function readClaiming(claims: readonly string[], fields: readonly string[]): Promise<Ledger[]> {
  const query = ledgers.where({ claims: command.in([...claims]) }).field(projection(fields))
  return ledgersOf(await query.limit(mostDocuments).get())
}

/** Fields of the ledgers of the pupils tied to an account. One call. */
export async function readTiedTo(
  school: string,
  account: string,
  fields: readonly string[],
): Promise<Ledger[]> {
  const query = ledgers.where({ school, 'profile.guardians': account }).field(projection(fields))
  return ledgersOf(await query.limit(mostDocuments).get())
}

/** Fields of the ledgers of the pupils tied to any of these accounts. One call. */
export async function readTiedToAny(
  school: string,
  accounts: readonly string[],
  fields: readonly string[],
): Promise<Ledger[]> {
  const tied = { school, 'profile.guardians': command.in([...accounts]) }
  return ledgersOf(await ledgers.where(tied).field(projection(fields)).limit(mostDocuments).get())
}

/** The schools that there are, by the ids of their ledgers. One call. */
export async function readSchools(fields: readonly string[] = []): Promise<Ledger[]> {
  const query = ledgers.where({ kind: 'school' }).field(projection(['school', 'open', ...fields]))
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

/** How many pupils are on a school's roll on a day, or will be: their ledgers lie side by side. One call. */
export async function countPupils(school: string, today: string): Promise<number> {
  const [first, end] = [joinKey(school, 'pupil'), joinKey(school, 'pupil').concat('0')]
  const between = command.gt(`${first}/`).and(command.lt(end))
  const there = { school, _id: between }
  const staying = [null, command.gt(today)].map((leftOn) => ({ ...there, 'profile.roll.leftOn': leftOn }))
  const counted: unknown = await ledgers.where(command.or(staying)).count()
  return (counted as { total?: number }).total ?? 0
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

/** Gives up a claim that a ledger holds. Its sums stay as they are, and so does its revision. */
export async function releaseClaim(id: string, claim: string): Promise<void> {
  await ledgers.where({ _id: id }).update({ claims: command.pull(claim) })
}

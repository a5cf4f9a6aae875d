/**
 * Who of a child's family is who: 母亲, 父亲. Whom the roster names stands there by a digest of both names until they
 * come; who was tied, by the account. It gives no right: the ties in the child's ledger do (decision 37).
 */
import { joinKey } from '../../../shared/keys'
import { command, kin, mostDocuments, unlessDuplicate } from './database'

export interface Kin {
  _id: string
  school: string
  student: string
  relation: string
  /** Of the child's and the guardian's name, keyed; "" once they are tied. */
  mark: string
  /** The account that is tied, or "". */
  account: string
}

export const kinId = (school: string, student: string, token: string): string =>
  joinKey(school, student, token)

/** Those of some pupils. One call, and none for nobody. */
export async function readKin(school: string, students: readonly string[]): Promise<Kin[]> {
  if (students.length === 0) return []
  const query = kin.where({ school, student: command.in([...students]) })
  return (await query.limit(mostDocuments).get()).data as Kin[]
}

/** Those whom the roster names so. One call. */
export const readKinMarked = async (school: string, mark: string): Promise<Kin[]> =>
  (await kin.where({ school, mark }).limit(mostDocuments).get()).data as Kin[]

/** Adds those, all at once; false where one is there already. */
export const insertKin = (all: readonly Kin[]): Promise<boolean> => unlessDuplicate(kin.add([...all]))

/** Keeps one, in place of what stood there. One call. */
export async function saveKin({ _id, ...fields }: Kin): Promise<void> {
  await kin.doc(_id).set(fields)
}

/** Forgets one. One call. */
export async function removeKin(id: string): Promise<void> {
  await kin.where({ _id: id }).remove()
}

/** Forgets all of a child's. One call. */
export async function removeKinOf(school: string, student: string): Promise<void> {
  await kin.where({ school, student }).remove()
}

/** Forgets all of some children's. One call. */
export async function removeKinOfAll(school: string, students: readonly string[]): Promise<void> {
  await kin.where({ school, student: command.in([...students]) }).remove()
}

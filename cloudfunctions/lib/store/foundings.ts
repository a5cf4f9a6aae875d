/** Places that the operator has made for schools. */
import { changedBy, type Found, foundings, mostDocuments, unlessDuplicate } from './database'

/** The place of one school, under its id. */
export interface Founding {
  _id: string
  school: string
  /** What the operator calls it; the school may change its name. */
  name: string
  code: string
  /** The last day on which the code may be used, and the account that has used it, or "". */
  until: string
  by: string
  isRevoked: boolean
  rev: number
}

const foundingIn = ({ data }: Found) => (data as Founding[])[0]

export const readFounding = async (school: string): Promise<Founding | undefined> =>
  foundingIn((await foundings.doc(school).get()) as Found)

export const readFoundingBy = async (code: string): Promise<Founding | undefined> =>
  foundingIn(await foundings.where({ code }).limit(1).get())

export async function readFoundings(): Promise<Founding[]> {
  return (await foundings.where({}).limit(mostDocuments).get()).data as Founding[]
}

/** Keeps a new place, or the next revision of one; false where another came in between. */
export async function saveFounding(founding: Founding, isNew: boolean): Promise<boolean> {
  const { _id, rev, ...fields } = founding
  if (isNew) return unlessDuplicate(foundings.add(founding))
  return changedBy(await foundings.where({ _id, rev }).update({ ...fields, rev: rev + 1 })) === 1
}

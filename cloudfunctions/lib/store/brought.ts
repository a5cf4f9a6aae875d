/** Which files an import is brought in, noted before they are stored: so none lies there that nobody knows of. */
import { joinKey } from '../../../shared/keys'
import { type Found, imports } from './database'

export interface Brought {
  _id: string
  school: string
  import: string
  /** The account that brings them: nobody else has them read. */
  by: string
  /** The last day on which they are waited for. */
  until: string
  /** Their ids in the storage, in the order in which they make up the table. */
  files: string[]
}

export const broughtId = (school: string, own: string): string => joinKey(school, own, 'files')

/** One call. */
export async function noteBrought({ _id, ...note }: Brought): Promise<void> {
  await imports.doc(_id).set(note)
}

/** One call. */
export async function readBrought(school: string, own: string): Promise<Brought | undefined> {
  const { data } = (await imports
    .where({ _id: broughtId(school, own) })
    .limit(1)
    .get()) as Found
  return (data as Brought[])[0]
}

/** One call. */
export async function removeBrought({ _id }: Brought): Promise<void> {
  await imports.where({ _id }).remove()
}

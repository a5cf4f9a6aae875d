/** How many codes were looked up on a day: by an account, and by all of a school that were wrong. */
import { changedBy, command, tries, unlessDuplicate } from './database'

export interface Tries {
  _id: string
  school: string
  /** The day. */
  until: string
  /** Codes that were looked up, and those that led nowhere. */
  looks: number
  wrong: number
}

/** One call. */
export const readTries = async (ids: readonly string[]): Promise<Tries[]> =>
  (await tries.where({ _id: command.in([...ids]) }).get()).data as Tries[]

/**
 * Counts one more as long as there are fewer; false where there are not. `isFirst`: none was there a moment ago. One call,
 * and more only where somebody else counts the first at the same moment.
 */
export async function countUpTo(
  { isFirst, ...place }: Pick<Tries, '_id' | 'school' | 'until'> & { isFirst: boolean },
  counter: 'looks' | 'wrong',
  most: number,
): Promise<boolean> {
  const { _id } = place
  if (isFirst && (await unlessDuplicate(tries.add({ ...place, looks: 0, wrong: 0, [counter]: 1 }))))
    return true
  const fewer = tries.where({ _id, [counter]: command.lt(most) })
  return changedBy(await fewer.update({ [counter]: command.inc(1) })) === 1
}

/** Forgets the days before one. */
export async function forgetTries(school: string, before: string): Promise<void> {
  await tries.where({ school, until: command.lt(before) }).remove()
}

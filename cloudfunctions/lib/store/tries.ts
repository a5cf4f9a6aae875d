/** How many codes were looked up on a day: by an account, and by all of a school that were wrong. */
import { changedBy, command, tries, unlessDuplicate } from './database'

/** Where tries are counted that are of no school. */
export const anywhere = 'anywhere'

export interface TriesPlace {
  _id: string
  school: string
  /** The day. */
  until: string
}

export interface Tries extends TriesPlace {
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
  { isFirst, ...place }: TriesPlace & { isFirst: boolean },
  counter: 'looks' | 'wrong',
  most: number,
): Promise<boolean> {
  const { _id } = place
  if (isFirst && (await unlessDuplicate(tries.add({ ...place, looks: 0, wrong: 0, [counter]: 1 }))))
    return true
  const fewer = tries.where({ _id, [counter]: command.lt(most) })
  return changedBy(await fewer.update({ [counter]: command.inc(1) })) === 1
}

/** Forgets the days before one: of a school, and of what is of none. One call. */
export async function forgetTries(school: string, before: string): Promise<void> {
  const places = command.in([school, anywhere])
  await tries.where({ school: places, until: command.lt(before) }).remove()
}

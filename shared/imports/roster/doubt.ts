/** Whether a roster may be another school's: it is as large as the school's own, and hardly anybody of the school is in it. */
import type { KnownRoll } from './known'

const leastPupils = 20
/** Of the pupils of the table, one of so many is of the school; new pupils alone are a small part of a school. */
const [oneOf, partOfSchool] = [10, 2]

/** `named` are the numbers in the table, as `sameNumber` has them. */
export function doubtOf(named: ReadonlySet<string>, { pupils }: KnownRoll): string | undefined {
  const there = [...pupils].filter(([, { roll }]) => roll.leftOn === null)
  const known = there.filter(([number]) => named.has(number)).length
  const isSmall = Math.min(there.length, named.size) < leastPupils || named.size * partOfSchool < there.length
  if (isSmall || known * oneOf >= named.size) return undefined
  return `表里有 ${named.size} 人，本校现有 ${there.length} 人，两边都有的只有 ${known} 人。是不是选错了文件？`
}

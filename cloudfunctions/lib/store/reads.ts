/** The access log: which member of staff looked at a child, one document for each screen, reader and hour. */
import type { ReadScreen } from '../../../shared/keeping/reads'
import { joinKey } from '../../../shared/keys'
import type { RoleName } from '../../../shared/roles/index'
import { command, type Found, reads, unlessDuplicate } from './database'

export interface StoredRead {
  /** Begins with the school and the hour, so that ids are in the order of time. */
  _id: string
  school: string
  /** The pupils that were shown: one, or those of a list; none of a look of the district. */
  students: string[]
  /** Of a district's look at its schools together: which were shown. `school` is then the district. */
  schools?: string[]
  name: string
  role: RoleName
  /** Whether the teacher headed the class of those who were shown (班主任). */
  isHead?: true
  what: ReadScreen
  /** The first time within the hour, local, "2026-10-14T20:05". */
  at: string
}

/** The id of what a reader looks at in an hour, "2026-10-14T20". */
export const readId = (school: string, hour: string, token: string): string => joinKey(school, hour, token)

/** Keeps a line; within its hour the first one stays. One call. */
export const insertRead = (read: StoredRead): Promise<boolean> => unlessDuplicate(reads.add(read))

/** The lines about a pupil before one, the newest first. One call, by the index `school_student`. */
export async function readReads(
  school: string,
  student: string,
  before: string,
  most: number,
): Promise<StoredRead[]> {
  const earlier = before === '' ? {} : { _id: command.lt(before) }
  const query = reads.where({ school, students: student, ...earlier })
  return ((await query.orderBy('_id', 'desc').limit(most).get()) as Found).data as StoredRead[]
}

/** The last looks of the district at a school by itself, the newest hour first. One call, by the index `school_role`. */
export async function readLooks(school: string, most: number): Promise<StoredRead[]> {
  const query = reads.where({ school, role: 'supervisor' }).orderBy('_id', 'desc').limit(most)
  return ((await query.get()) as Found).data as StoredRead[]
}

/** The last looks of the district at a school among others. One call, by the index `schools_at`. */
export async function readLooksOver(school: string, most: number): Promise<StoredRead[]> {
  const query = reads.where({ schools: school }).orderBy('at', 'desc').limit(most)
  return ((await query.get()) as Found).data as StoredRead[]
}

/** Forgets lines from before a day. One call, by the index `school_at`. */
export async function forgetReads(school: string, before: string): Promise<number> {
  const removed: unknown = await reads.where({ school, at: command.lt(before) }).remove()
  return (removed as { deleted?: number }).deleted ?? 0
}

/** Takes a school out of a district's lines from before a day; those that were of no other go. Two calls, by `schools_at`. */
export async function forgetLooksOver(school: string, before: string): Promise<void> {
  const at = command.lt(before)
  await reads.where({ schools: [school], at }).remove()
  await reads.where({ schools: school, at }).update({ schools: command.pull(school) })
}

export async function countReads(school: string, before: string): Promise<number> {
  const counted: unknown = await reads.where({ school, at: command.lt(before) }).count()
  return (counted as { total?: number }).total ?? 0
}

/** Takes a pupil out of all lines; those that were of nobody else go. Two calls. */
export async function removeReadsOf(school: string, student: string): Promise<void> {
  await reads.where({ school, students: [student] }).remove()
  await reads.where({ school, students: student }).update({ students: command.pull(student) })
}

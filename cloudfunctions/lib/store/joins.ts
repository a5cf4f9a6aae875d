/** Invitations to classes, and the requests of those who follow them. */
import type { Relation } from '../../../shared/joining'
import { joinKey } from '../../../shared/keys'
import {
  changedBy,
  command,
  type Found,
  invitations,
  joins,
  mostDocuments,
  unlessDuplicate,
} from './database'

/** The one invitation of a class, or of a member of staff: a new one takes the place of the one before. */
export interface Invitation {
  _id: string
  school: string
  class: string
  /** The member of staff who is invited by it; absent of an invitation to a class. */
  staff?: string
  code: string
  /** The account that made it, and its last day. */
  by: string
  until: string
  isRevoked: boolean
  /** The last hour in which somebody asked by it, "2026-10-14T20", and how many did. */
  hour: string
  asked: number
  /** The last request that was counted: its answer may have been lost. */
  counted: string
  rev: number
}

/** A request to be tied to a child, by the name that was typed. */
export interface Join {
  _id: string
  school: string
  account: string
  mutation: string
  code: string
  class: string
  name: string
  relation: Relation
  /** A keyed digest of what was answered to the school's check; absent where nothing was asked. */
  check?: string
  /** The submissions by which the answer or the relation was changed; absent where none was. */
  changes?: string[]
  /** A local time, and the last day on which it may be settled. */
  at: string
  until: string
  state: 'open' | 'approved' | 'rejected'
  /** Why it was rejected. */
  reason: string
  /** The name of the teacher who knows the family. */
  vouchedBy: string
  /** The pupil to whom the account is being tied: from then on the request cannot be rejected. */
  chosen: string
  /** The account that settled it. */
  settledBy: string
}

export const invitationId = (school: string, own: string): string => joinKey(school, own)

/** Of a member of staff. No class's id has an empty part before it. */
export const staffInvitationId = (school: string, staff: string): string => joinKey(school, '', staff)

const invitationIn = ({ data }: Found) => (data as Invitation[])[0]

export const readInvitation = async (school: string, own: string): Promise<Invitation | undefined> =>
  invitationIn((await invitations.doc(invitationId(school, own)).get()) as Found)

export const readStaffInvitation = async (school: string, staff: string): Promise<Invitation | undefined> =>
  invitationIn((await invitations.doc(staffInvitationId(school, staff)).get()) as Found)

export const readInvitationBy = async (school: string, code: string): Promise<Invitation | undefined> =>
  invitationIn(await invitations.where({ school, code }).limit(1).get())

/** The invitation of a code, of whichever school. */
export const readInvitationOf = async (code: string): Promise<Invitation | undefined> =>
  invitationIn(await invitations.where({ code }).limit(1).get())

/** Keeps a new invitation, or the next revision of one; false where another came in between. */
export async function saveInvitation(invitation: Invitation, isNew: boolean): Promise<boolean> {
  const { _id, rev, ...fields } = invitation
  if (isNew) return unlessDuplicate(invitations.add(invitation))
  return changedBy(await invitations.where({ _id, rev }).update({ ...fields, rev: rev + 1 })) === 1
}

/** All requests of an account. */
export async function readOwnJoins(school: string, account: string): Promise<Join[]> {
  return (await joins.where({ school, account }).limit(mostDocuments).get()).data as Join[]
}

/** The oldest requests that are still to be settled; of some classes, or of all. */
export async function readOpenJoins(
  school: string,
  today: string,
  most: number,
  classes?: readonly string[],
): Promise<Join[]> {
  const of = classes && { class: command.in([...classes]) }
  const query = joins.where({ school, state: 'open', until: command.gte(today), ...of })
  return (await query.orderBy('at', 'asc').limit(most).get()).data as Join[]
}

export async function countOpenJoins(school: string, today: string): Promise<number> {
  const counted: unknown = await joins.where({ school, state: 'open', until: command.gte(today) }).count()
  return (counted as { total?: number }).total ?? 0
}

export async function readJoin(school: string, id: string): Promise<Join | undefined> {
  return ((await joins.where({ _id: id, school }).limit(1).get()).data as Join[])[0]
}

/** Adds a request; false where the same was made before. */
export const insertJoin = (join: Join): Promise<boolean> => unlessDuplicate(joins.add(join))

/**
 * Changes a request as long as these fields are as given; false where they are not any more, unless it stands as it was
 * to be: the same change was made before.
 */
export async function changeJoin(
  id: string,
  asLongAs: Partial<Join>,
  fields: Partial<Join>,
): Promise<boolean> {
  if (changedBy(await joins.where({ _id: id, ...asLongAs }).update(fields)) === 1) return true
  const { data } = await joins
    .where({ _id: id, ...fields })
    .limit(1)
    .get()
  return (data as Join[]).length === 1
}

/** Forgets requests and invitations whose last day is before a day. */
export async function forgetJoins(school: string, before: string): Promise<void> {
  for (const collection of [joins, invitations]) {
    await collection.where({ school, until: command.lt(before) }).remove()
  }
}

/** How many requests and invitations that would forget. Two calls. */
export async function countOldJoins(
  school: string,
  before: string,
): Promise<{ joins: number; invitations: number }> {
  const old = { school, until: command.lt(before) }
  const asked: unknown = await joins.where(old).count()
  const made: unknown = await invitations.where(old).count()
  const totalOf = (counted: unknown) => (counted as { total?: number }).total ?? 0
  return { joins: totalOf(asked), invitations: totalOf(made) }
}

/** Computers that ask to be signed in, and those that are: one document, from the code on. */
import type { Computer } from '../../../shared/desk'
import { changedBy, command, desks, unlessDuplicate } from './database'

/** A computer; all times are local, "2026-10-14T20:02:00+08:00". */
export interface Desk {
  /** A digest of the secret that the browser keeps. */
  _id: string
  school: string
  state: 'asked' | 'signed'
  code: string
  /** Until then the code may be confirmed, and what was confirmed be fetched. */
  codeUntil: string
  computer: Computer
  at: string
  /** Of what is signed in: until then at most. */
  until: string
  /** Who confirmed; "" until somebody has. */
  account: string
}

/** A code of eight digits may be there twice; then it is nobody's. */
const atMostOne = (found: Desk[]): Desk | undefined => (found.length === 1 ? found[0] : undefined)

export const insertDesk = (desk: Desk): Promise<boolean> => unlessDuplicate(desks.add(desk))

export const readDesk = async (id: string): Promise<Desk | undefined> =>
  ((await desks.doc(id).get()) as { data: Desk[] }).data[0]

/** The one whose code this is, as long as the code holds. */
export const readDeskBy = async (school: string, code: string, now: string): Promise<Desk | undefined> =>
  atMostOne(
    (
      await desks
        .where({ school, code, codeUntil: command.gte(now) })
        .limit(2)
        .get()
    ).data as Desk[],
  )

/** Signs in what asks; false where somebody else was there first, or it is over. Two calls where it is not changed. */
export async function signDesk(
  id: string,
  { account, until }: Pick<Desk, 'account' | 'until'>,
): Promise<boolean> {
  const asked = desks.where({ _id: id, state: 'asked' })
  if (changedBy(await asked.update({ state: 'signed', account, until })) === 1) return true
  // The same confirmation may have come through before, unanswered.
  return (await readDesk(id))?.account === account
}

/** Where an account is signed in. */
export const readDesksOf = async (school: string, account: string, now: string): Promise<Desk[]> =>
  (await desks.where({ school, account, state: 'signed', until: command.gte(now) }).get()).data as Desk[]

/** Ends what is signed in, if it is this account's. */
export const endDesk = async (id: string, school: string, account: string): Promise<void> =>
  void (await desks.where({ _id: id, school, account }).remove())

export const removeDesk = async (id: string): Promise<void> => void (await desks.where({ _id: id }).remove())

export const forgetDesks = async (school: string, now: string): Promise<void> =>
  void (await desks.where({ school, until: command.lt(now) }).remove())

export async function countAsked(school: string, now: string): Promise<number> {
  const asked: unknown = await desks.where({ school, state: 'asked', until: command.gte(now) }).count()
  return (asked as { total?: number }).total ?? 0
}

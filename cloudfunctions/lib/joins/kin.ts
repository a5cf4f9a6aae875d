/** Guardians by their names on the roster: whom it names is known again by a digest, and no name is kept. */
import { plainName } from '../../../shared/joining'
import { markOf } from '../chain'
import { tieOf } from '../screens/people-pupil'
import { insertKin, type Kin, kinId, removeKin, saveKin } from '../store/kin'

/** A guardian as the roster names them. */
export interface Named {
  /** The pupil's id and name. */
  student: string
  child: string
  /** The guardian's name, and what they are to the child. */
  guardian: string
  relation: string
}

/** Knows a guardian of a child again by both names; nobody without the environment's secret can make it. */
export const markOfKin = (school: string, child: string, guardian: string): string =>
  markOf('kin', [school, plainName(child), plainName(guardian)])

/** What is kept of a guardian whom the roster names: nothing that says the name. */
export const kinOf = (school: string, { student, child, guardian, relation }: Named): Kin => {
  const mark = markOfKin(school, child, guardian)
  return { _id: kinId(school, student, mark), school, student, relation, mark, account: '' }
}

/** Keeps whom the roster names; the same one twice is one. One call, and one each where some are there already. */
export async function keepKin(given: readonly Kin[]): Promise<void> {
  const all = new Map(given.map((one) => [one._id, one]))
  if (all.size === 0 || (await insertKin([...all.values()]))) return
  for (const one of all.values()) await saveKin(one)
}

export const registerKin = (school: string, named: readonly Named[]): Promise<void> =>
  keepKin(named.map((one) => kinOf(school, one)))

/** Keeps what a tied account is to a child. One call. */
export async function noteTie(
  school: string,
  student: string,
  account: string,
  relation: string,
): Promise<void> {
  const _id = kinId(school, student, tieOf(student, account))
  await saveKin({ _id, school, student, relation, mark: '', account })
}

/** Forgets it again, by the tie's token. One call. */
export const forgetTie = (school: string, student: string, tie: string): Promise<void> =>
  removeKin(kinId(school, student, tie))

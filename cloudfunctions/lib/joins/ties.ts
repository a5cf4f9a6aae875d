/** Ties of guardians: added and removed one by one, as amendments of the pupil's books beside whatever ties there are then. */
import * as z from 'zod/mini'
import { isRosterGuardian, mostGuardians } from '../../../shared/joining'
import { type Problem, Refusal } from '../../../shared/problems'
import { amend } from '../../../shared/records/enrolment'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { parseRecord } from '../../../shared/records/parse'
import { leaders, refuseOthers } from '../screens/leaders'
import { guardiansAlone } from '../screens/child'
import { tieOf } from '../screens/people-pupil'
import { readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import { parseItem, type Submission } from '../submission'
import { submit } from '../submit'
import { forgetTie, noteTie } from './kin'

const refusalWith = (problem: Problem): Refusal => Object.assign(new Refusal(problem.code), { problem })

interface Change extends Pick<Submission, 'by' | 'isLast' | 'mutation'> {
  /** Tells one change from another under the same mutation id. */
  sent: string
  change: (ties: string[]) => string[]
}

/** Changes the ties of a pupil. Three calls. */
async function changeTies(
  request: Request,
  student: string,
  { mutation, sent, change, ...rest }: Change,
): Promise<void> {
  const record = { type: amend.type, student, guardians: [sent] }
  const submission = {
    ...parseItem({ mutation, record }, [amend.type]),
    ...rest,
    completedBy: (profile: { guardians: string[] } | undefined) =>
      parseRecord(amend, { student, guardians: change(profile?.guardians ?? []) }),
  }
  const [answer] = await submit(request, [submission])
  if (answer?.ok === false) throw refusalWith(answer.problem)
}

function withTie(ties: string[], account: string): string[] {
  if (ties.includes(account)) return ties
  // Who was on the roster and had not joined: which of them does not matter, for a place says nothing of its person.
  const place = ties.find(isRosterGuardian)
  if (place !== undefined) return ties.map((tie) => (tie === place ? account : tie))
  const cure = `这名学生已有 ${mostGuardians} 位监护人，不能再加。请先在学籍页解除一位`
  if (ties.length >= mostGuardians) throw new Refusal('too_many', 'guardians', { cure })
  return [...ties, account]
}

/** The ties without one; that there is none such is told. */
function withoutTie(ties: string[], student: string, tie: string, field: string): string[] {
  const left = ties.filter((account) => tieOf(student, account) !== tie)
  if (left.length === ties.length) throw new Refusal('not_found', field, { field: `「${labelOf(field)}」` })
  return left
}

/** Whom to tie to which child, as what, and who may. */
export interface NewTie extends Pick<Submission, 'by' | 'mutation'> {
  student: string
  account: string
  relation: string
  /** The tie that it takes the place of: of somebody who has another account now. */
  replaces?: string | undefined
}

/** Ties an account to a pupil; one that is tied already stays so. Four calls. */
export async function addTie(request: Request, tie: NewTie): Promise<void> {
  const { student, account, relation, replaces, mutation, by } = tie
  const change = (ties: string[]) => {
    const isDone = replaces === undefined || ties.includes(account)
    return withTie(isDone ? ties : withoutTie(ties, student, replaces, 'replaces'), account)
  }
  await changeTies(request, student, { mutation, sent: account, change, ...(by && { by }) })
  await noteTie(request.school, student, account, relation)
  if (replaces !== undefined) await forgetTie(request.school, student, replaces)
}

export const untieInput = z.strictObject({ mutation: id(), student: id(), tie: id() })
type Untied = z.output<typeof untieInput>

/** The action `untie`, five calls. The tie is named by its token: the account itself is nobody's to see. */
export async function untie({ mutation, student, tie }: Untied, request: Request): Promise<{ untied: true }> {
  const { caller } = await readKnown(request)
  refuseOthers(caller, '学籍')
  const change = (ties: string[]) => withoutTie(ties, student, tie, 'tie')
  await changeTies(request, student, { mutation, sent: tie, change, by: leaders })
  await forgetTie(request.school, student, tie)
  return { untied: true }
}

export const quitInput = z.strictObject({ mutation: id(), student: id() })

/** The action `quit`, four calls: a guardian gives up their own tie; the last one may too. */
export async function quit(
  { mutation, student }: z.output<typeof quitInput>,
  request: Request,
): Promise<{ quit: true }> {
  const tie = tieOf(student, request.caller)
  const change = (ties: string[]) => ties.filter((account) => account !== request.caller)
  await changeTies(request, student, { mutation, sent: tie, change, by: guardiansAlone, isLast: true })
  await forgetTie(request.school, student, tie)
  return { quit: true }
}

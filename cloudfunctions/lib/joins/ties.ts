/** Ties of guardians: added and removed one by one, as amendments of the pupil's books beside whatever ties there are then. */
import * as z from 'zod/mini'
import { mostGuardians } from '../../../shared/joining'
import { type Problem, Refusal } from '../../../shared/problems'
import { amend } from '../../../shared/records/enrolment'
import { id } from '../../../shared/records/fields'
import { labelOf } from '../../../shared/records/labels'
import { parseRecord } from '../../../shared/records/parse'
import { refuseOthers } from '../screens/leaders'
import { tieOf } from '../screens/people-pupil'
import { readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import { parseItem } from '../submission'
import { submit } from '../submit'

const refusalWith = (problem: Problem): Refusal => Object.assign(new Refusal(problem.code), { problem })

/** Changes the ties of a pupil; `sent` tells one change from another under the same mutation id. Three calls. */
async function changeTies(
  request: Request,
  student: string,
  { mutation, sent, change }: { mutation: string; sent: string; change: (ties: string[]) => string[] },
): Promise<void> {
  const record = { type: amend.type, student, guardians: [sent] }
  const submission = {
    ...parseItem({ mutation, record }, [amend.type]),
    completedBy: (profile: { guardians: string[] } | undefined) =>
      parseRecord(amend, { student, guardians: change(profile?.guardians ?? []) }),
  }
  const [answer] = await submit(request, [submission])
  if (answer?.ok === false) throw refusalWith(answer.problem)
}

function withTie(ties: string[], account: string): string[] {
  if (ties.includes(account)) return ties
  const cure = `这名学生已有 ${mostGuardians} 位监护人，不能再加。请先在学籍页解除一位`
  if (ties.length >= mostGuardians) throw new Refusal('too_many', 'guardians', { cure })
  return [...ties, account]
}

/** Ties an account to a pupil; one that is tied already stays so. */
export const addTie = (request: Request, student: string, account: string, mutation: string): Promise<void> =>
  changeTies(request, student, { mutation, sent: account, change: (ties) => withTie(ties, account) })

export const untieInput = z.strictObject({ mutation: id(), student: id(), tie: id() })
type Asked = z.output<typeof untieInput>

/** The action `untie`, four calls. The tie is named by its token: the account itself is nobody's to see. */
export async function untie({ mutation, student, tie }: Asked, request: Request): Promise<{ untied: true }> {
  const { caller } = await readKnown(request)
  refuseOthers(caller, '学籍')
  const without = (ties: string[]) => {
    const left = ties.filter((account) => tieOf(student, account) !== tie)
    if (left.length === ties.length) throw new Refusal('not_found', 'tie', { field: `「${labelOf('tie')}」` })
    return left
  }
  await changeTies(request, student, { mutation, sent: tie, change: without })
  return { untied: true }
}

/**
 * What a supervisor has a school put right, follows, and finds on a return visit. They are the records of the school
 * itself, filed under the role of the supervisor, so the school sees them where it sees its own.
 */
import * as z from 'zod/mini'
import { type Problem, Refusal } from '../../../shared/problems'
import { textOf } from '../../../shared/keys'
import { date, id, oneOf, text, whole } from '../../../shared/records/fields'
import { numberOf } from '../../../shared/staff'
import type { ItemBooks } from '../rectification/items'
import { addNote, openItem, recordVisit } from '../rectification/file'
import type { Request } from '../serve'
import type { Answer } from '../submit'
import { readOwn, schoolOf } from './member'
import { readItemBooks } from './school'

const about = { mutation: id(), of: id(), rectification: id() }
export const openItemInput = z.strictObject({
  ...about,
  requirement: whole(1, 99),
  ...{ what: text(1, 500), until: date(), measures: text(0, 2000) },
})
export const noteInput = z.strictObject({ ...about, entry: id(), note: text(1, 2000) })
export const visitInput = z.strictObject({
  ...{ ...about, entry: id(), date: date() },
  ...{ result: oneOf(['settled', 'partly', 'unsettled']), note: text(1, 2000) },
})

/** A refusal with a problem as it was told already. */
const refusing = (problem: Problem): Refusal => Object.assign(new Refusal(problem.code), { problem })

interface Filed {
  rectification: string
}

function filed(answer: Answer, rectification: string): Filed {
  if (!answer.ok) throw refusing(answer.problem)
  return { rectification }
}

/** The request as one about a school of the district, which the caller supervises. One call. */
async function supervising(request: Request, of: string): Promise<Request> {
  const own = await readOwn(request)
  return { ...request, school: schoolOf(own, of).school }
}

/** Who leads the school: it hands the item on to whom it will. The district need know nobody else's name. */
function headOf({ staff }: ItemBooks): string {
  const all = Object.entries(staff)
  const [found] = (['principal', 'admin'] as const).flatMap((role) =>
    all.filter(([, { roles }]) => roles.includes(role)),
  )
  if (found === undefined) throw new Refusal('not_found', 'of', { field: '这所学校的校长' })
  const [key, entry] = found
  return numberOf(textOf(key), entry)
}

/** Five calls: the district, who leads the school, and a submission. */
export async function openDistrictItem(
  { mutation, of, rectification, ...fields }: z.output<typeof openItemInput>,
  request: Request,
): Promise<Filed> {
  const there = await supervising(request, of)
  const who = headOf(await readItemBooks(of))
  return filed(await openItem(there, mutation, { rectification, who, ...fields }), rectification)
}

/** Three calls: the district, and a submission. */
export async function noteDistrictItem(
  { mutation, of, ...fields }: z.output<typeof noteInput>,
  request: Request,
): Promise<Filed> {
  const answer = await addNote(await supervising(request, of), mutation, fields)
  return filed(answer, fields.rectification)
}

/** Three calls, as for a note. */
export async function visitDistrictItem(
  { mutation, of, ...fields }: z.output<typeof visitInput>,
  request: Request,
): Promise<Filed> {
  const answer = await recordVisit(await supervising(request, of), mutation, fields)
  return filed(answer, fields.rectification)
}

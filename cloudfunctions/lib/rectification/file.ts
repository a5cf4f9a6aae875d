/**
 * What a supervisor files in a school's ledger: an item, a note, a return visit. They are the records that the school's
 * own leaders log, judged by the same rules, and kept under the role of whoever wrote them, which says where they are from.
 */
import type { Caller } from '../../../shared/roles/role'
import type { Request } from '../serve'
import { parseItem } from '../submission'
import { type Answer, submit } from '../submit'

/** A supervisor of this school. Who is one, the function that calls this has checked. */
const supervising = (account: string): Caller => ({ id: account, supervises: true })

/** Files a record. Sent again under the same mutation id, it is the same one. */
async function file(request: Request, mutation: string, record: Record<string, unknown>): Promise<Answer> {
  const submission = parseItem({ mutation, record }, [String(record.type)])
  const [answer] = await submit(request, [submission], supervising(request.caller))
  return answer as Answer
}

type Fields = Readonly<Record<string, unknown>>

/** Opens an item, or puts its terms right: the fields of the record `rectification`. */
export const openItem = (request: Request, mutation: string, fields: Fields): Promise<Answer> =>
  file(request, mutation, { ...fields, type: 'rectification' })

/** The fields of the record `rectification_note`. */
export const addNote = (request: Request, mutation: string, fields: Fields): Promise<Answer> =>
  file(request, mutation, { ...fields, type: 'rectification_note' })

/** The fields of the record `revisit`. */
export const recordVisit = (request: Request, mutation: string, fields: Fields): Promise<Answer> =>
  file(request, mutation, { ...fields, type: 'revisit' })

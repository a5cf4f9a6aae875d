/** The action `find`: where a code leads, for a phone that does not know the school yet. */
import * as z from 'zod/mini'
import { codeIn } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { text } from '../../../shared/records/fields'
import type { CodePlace } from '../../../shared/views/office'
import { vacantPlace } from '../district/enter'
import { liveOf } from '../joins/invite'
import type { Request } from '../serve'
import { readDistrictBy } from '../store/districts'
import { readFoundingBy } from '../store/foundings'
import { readInvitationOf } from '../store/joins'
import { countTry } from '../tries'
import { stateOf } from './founding'

export const findInput = z.strictObject({ code: text(1, 20, 'register') })

type Lookup = (code: string, request: Request) => Promise<CodePlace | undefined>

const founding: Lookup = async (code, { caller, today }) => {
  const found = await readFoundingBy(code)
  const isOwn = found?.by === caller
  if (found === undefined || !(isOwn || stateOf(found, today) === 'open')) return undefined
  return { kind: 'founding', school: found.school }
}

/** Of a class, or of a member of staff. */
const invitation: Lookup = async (code, { today }) => {
  const live = liveOf(await readInvitationOf(code), today)
  return live && { kind: 'class', school: live.school }
}

const supervising: Lookup = async (code, request) => {
  const district = await readDistrictBy(code)
  return district && vacantPlace(district, code, request) && { kind: 'district', school: district._id }
}

/** Every kind of code that a person may type. */
const lookups: readonly Lookup[] = [founding, invitation, supervising]

/** Five calls: two count the try. What leads nowhere is told in the same words as what has led somewhere. */
export async function find({ code }: z.output<typeof findInput>, request: Request): Promise<CodePlace> {
  await countTry(request, 'place')
  const found = await Promise.all(lookups.map((lookup) => lookup(codeIn(code), request)))
  const [place] = found.filter((one) => one !== undefined)
  if (place === undefined)
    throw new Refusal('not_found', 'code', { field: '有效的编码（可能已过期或已停用）' })
  return place
}

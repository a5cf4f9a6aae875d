/** The action `found`: whoever has the code of a place becomes the first admin of its school, which is not open yet. */
import * as z from 'zod/mini'
import { codeIn } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id, text } from '../../../shared/records/fields'
import type { Founded } from '../../../shared/views/office'
import { firstSettings } from '../../../shared/first-settings'
import { scenes } from '../content/check'
import { Checked } from '../content/refuse-risky'
import { schoolLedger, staffLedger } from '../import'
import type { StaffRow } from '../roster'
import type { Request } from '../serve'
import { schoolLedgerId } from '../settings'
import { type Founding, readFoundingBy, saveFounding } from '../store/foundings'
import { readLedgers } from '../store/ledgers'
import { insertLedgers } from '../store/schools'
import { countTry } from '../tries'
import { stateOf } from './founding'

export const foundInput = z.strictObject({ mutation: id(), code: text(1, 20, 'register'), name: text(1, 40) })
type Asked = z.output<typeof foundInput>

/** Takes the place for the caller. It is theirs from then on: whoever was not answered asks again. */
async function take(code: string, { caller, today }: Request): Promise<Founding> {
  const found = await readFoundingBy(codeIn(code))
  if (found?.by === caller) return found
  if (found === undefined || stateOf(found, today) !== 'open')
    throw new Refusal('not_found', 'code', { field: '有效的建校编码（可能已过期、已停用或已用过）' })
  const own = { ...found, by: caller }
  if (!(await saveFounding(own, false))) throw new Refusal('busy')
  return own
}

/** The school's ledger and that of its first admin, both or none; what the school has done since stays. */
async function makeLedgers({ school, name }: Founding, admin: StaffRow, today: string): Promise<void> {
  const settings = firstSettings(school, name, today)
  if (await insertLedgers([schoolLedger(school, settings, [admin]), staffLedger(school, admin)])) return
  const [there] = await readLedgers([schoolLedgerId(school)], ['open'])
  if (there === undefined) throw new Refusal('busy')
}

/** Five calls: two count the try, two take the place, one makes the ledgers. */
export async function found({ code, name }: Asked, request: Request): Promise<Founded> {
  await countTry(request, 'place')
  const author = { author: request.caller, scene: scenes.profile }
  await new Checked(author).refuseRisky([{ field: 'name', text: name }])
  const place = await take(code, request)
  const admin: StaffRow = { id: request.caller, name, roles: ['admin'], classes: [] }
  await makeLedgers(place, admin, request.today)
  return { school: place.school, name: place.name }
}

/** The action `enter`: whoever has a supervisor's code takes the place that the operator has made, once. */
import * as z from 'zod/mini'
import { codeIn } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id, text } from '../../../shared/records/fields'
import type { Request } from '../serve'
import { type District, readDistrictBy, saveDistrict, type Supervisor } from '../store/districts'
import { countTry } from '../tries'
import { untilSaved } from '../until-saved'
import { stateOf } from './places'

export const enterInput = z.strictObject({ mutation: id(), code: text(1, 20, 'register') })
type Asked = z.output<typeof enterInput>

export interface Entered {
  district: string
  name: string
}

/** The place of a code, as long as nobody but the caller has taken it. */
export const vacantPlace = (
  { supervisors }: District,
  code: string,
  { caller, today }: Request,
): Supervisor | undefined =>
  supervisors.find((one) => {
    if (one.code !== code) return false
    const state = stateOf(one, today)
    return state === 'open' || (state === 'used' && one.account === caller)
  })

const withAccount = (district: District, taken: Supervisor, account: string): District => ({
  ...district,
  supervisors: district.supervisors.map((one) => (one === taken ? { ...one, account } : one)),
})

/** Four calls: two count the try. Whoever was not answered enters the code again. */
export async function enter(asked: Asked, request: Request): Promise<Entered> {
  await countTry(request, 'place')
  const code = codeIn(asked.code)
  return untilSaved(async () => {
    const district = await readDistrictBy(code)
    const place = district && vacantPlace(district, code, request)
    if (district === undefined || place === undefined)
      throw new Refusal('not_found', 'code', { field: '有效的督导员编码（可能已过期、已停用或已用过）' })
    const isTaken = place.account !== ''
    const isSaved = isTaken || (await saveDistrict(withAccount(district, place, request.caller), false))
    return isSaved ? { district: district._id, name: district.name } : undefined
  })
}

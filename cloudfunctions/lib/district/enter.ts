/** The action `enter`: whoever has a supervisor's code takes the place that the operator has made, once. */
import * as z from 'zod/mini'
import { joinKey } from '../../../shared/keys'
import { districtNamed } from '../../../shared/district/place'
import { codeIn, mostLooks } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id, text } from '../../../shared/records/fields'
import { markOf } from '../chain'
import type { Request } from '../serve'
import { type District, readDistrictBy, saveDistrict, type Supervisor } from '../store/districts'
import { countUpTo } from '../store/tries'
import { untilSaved } from '../until-saved'
import { stateOf } from './places'

export const enterInput = z.strictObject({ mutation: id(), code: text(1, 20, 'register') })
type Asked = z.output<typeof enterInput>

export interface Entered {
  district: string
  name: string
}

/** Where tries are counted: not at the place that a phone names, or it would name another for more of them. */
export const placeOfTries = districtNamed('codes')

/** An account has a number of tries a day, right or wrong. One call. */
async function countTry({ caller, today }: Request): Promise<void> {
  const _id = joinKey(placeOfTries, today, markOf('tries', [placeOfTries, today, caller]))
  const own = { _id, school: placeOfTries, until: today, isFirst: true }
  if (!(await countUpTo(own, 'looks', mostLooks)))
    throw new Refusal('too_many', null, { cure: '今天试过的编码太多了，请明天再试' })
}

/** The place of a code, as long as nobody but the caller has taken it. */
const vacant = (district: District | undefined, code: string, { caller, today }: Request) =>
  district?.supervisors.find((one) => {
    if (one.code !== code) return false
    const state = stateOf(one, today)
    return state === 'open' || (state === 'used' && one.account === caller)
  })

const withAccount = (district: District, taken: Supervisor, account: string): District => ({
  ...district,
  supervisors: district.supervisors.map((one) => (one === taken ? { ...one, account } : one)),
})

/** Three calls. Whoever was not answered enters the code again. */
export async function enter(asked: Asked, request: Request): Promise<Entered> {
  await countTry(request)
  const code = codeIn(asked.code)
  return untilSaved(async () => {
    const district = await readDistrictBy(code)
    const place = vacant(district, code, request)
    if (district === undefined || place === undefined)
      throw new Refusal('not_found', 'code', { field: '有效的督导员编码（可能已过期、已停用或已用过）' })
    const isTaken = place.account !== ''
    const isSaved = isTaken || (await saveDistrict(withAccount(district, place, request.caller), false))
    return isSaved ? { district: district._id, name: district.name } : undefined
  })
}

/** A district with schools of the cast in it, and its supervisor's calls. */
import type { DistrictView } from '../../cloudfunctions/lib/district/places'
import { type Call, callsOf } from '../../miniprogram/call'
import { operate } from '../../scripts/lib/import-school'
import { districtNamed } from '../../shared/district/place'
import type { School } from '../cast'

export const here = districtNamed('here')
export const supervisor = 'supervisorZhou'

export const operatorOf =
  ({ cloud, now }: School) =>
  async (action: string, input: object, of = here) =>
    (await operate(cloud, action, of, input, now)) as DistrictView

/** Calls as an account, in a place: a district or a school. */
export const callerAt = (school: School, account: string, place = here): Call =>
  callsOf((name, event) => school.invoke(name, event, { openid: account }), place)

/** A district of these schools under their ids, and a supervisor. */
export async function withDistrict(school: School, schools: readonly { school: string; name: string }[]) {
  const operator = operatorOf(school)
  await operator('district', { name: '岚山区', schools })
  const { supervisors } = await operator('supervise', { name: '周督导' })
  const call = callerAt(school, supervisor)
  await call('district', 'enter', { mutation: 'enters', code: supervisors[0]!.code })
  return call
}

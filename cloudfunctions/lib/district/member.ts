/** Who supervises a district: accounts whose code was entered, and nobody else is answered. */
import { Refusal } from '../../../shared/problems'
import { roles, type RoleName } from '../../../shared/roles/index'
import type { Request } from '../serve'
import { type District, readDistrict, type Supervisor } from '../store/districts'

/** Whom the district's own actions answer. */
export const supervisors: readonly RoleName[] = ['supervisor']

export interface Own {
  district: District
  supervisor: Supervisor
}

/** The district of a request with the caller's membership. Whoever has none learns nothing of it. One call. */
export async function readOwn({ school, caller }: Pick<Request, 'school' | 'caller'>): Promise<Own> {
  const district = await readDistrict(school)
  const supervisor = district?.supervisors.find(
    ({ account, isRevoked }) => account !== '' && account === caller && !isRevoked,
  )
  const who = { id: caller, ...(supervisor && { supervises: true as const }) }
  if (district === undefined || supervisor === undefined || !roles.supervisor.holds(who, {}))
    throw new Refusal('forbidden', null, { subject: '区县督导' })
  return { district, supervisor }
}

/** A school of the district by its id; of any other, whether there is one or not, the same is said. */
export function schoolOf({ district }: Own, id: string): District['schools'][number] {
  const found = district.schools.find(({ school }) => school === id)
  if (found === undefined) throw new Refusal('not_found', 'school', { field: '「学校」' })
  return found
}

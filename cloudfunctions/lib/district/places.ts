/** Districts for the operator: which schools are theirs, and who supervises them, each by a code that is used once. */
import * as z from 'zod/mini'
import { addDays } from '../../../shared/calendar'
import { isDistrict } from '../../../shared/district/place'
import { daysOpen } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { id, text, whole } from '../../../shared/records/fields'
import { canonical } from '../canonical'
import { newCode } from '../new-code'
import type { Request } from '../serve'
import { untilSaved } from '../until-saved'
import { type District, readDistrict, readDistricts, saveDistrict, type Supervisor } from '../store/districts'

const mostSchools = 500
const school = z.strictObject({ school: id(), name: text(1, 100, 'register') })
export const districtInput = z.strictObject({
  name: text(1, 100, 'register'),
  schools: z.array(school).check(z.maxLength(mostSchools)),
})
export const superviseInput = z.strictObject({ name: text(1, 40, 'register') })
export const unsuperviseInput = z.strictObject({ number: whole(1) })

type State = 'open' | 'used' | 'expired' | 'revoked'

export interface DistrictView {
  district: string
  name: string
  schools: District['schools']
  supervisors: { number: number; name: string; code: string; until: string; state: State }[]
}

export function stateOf({ account, isRevoked, until }: Supervisor, today: string): State {
  if (isRevoked) return 'revoked'
  if (account !== '') return 'used'
  return until < today ? 'expired' : 'open'
}

function viewOf({ _id, name, schools, supervisors }: District, today: string): DistrictView {
  const told = supervisors.map((one) => {
    const { number, name: who, code, until } = one
    return { number, name: who, code, until, state: stateOf(one, today) }
  })
  return { district: _id, name, schools, supervisors: told }
}

const refuse = (cure: string) => new Refusal('invalid', 'school', { field: '「区县」', cure })

function refuseTwins(schools: District['schools']): void {
  for (const field of ['school', 'name'] as const) {
    const values = schools.map((one) => one[field])
    const twin = values.find((value, index) => values.indexOf(value) !== index)
    if (twin !== undefined) throw refuse(`有两所学校都是「${twin}」，请分开`)
  }
}

/** Makes the district of the request, or gives it another name and other schools. Two calls. */
export async function makeDistrict(
  { name, schools }: z.output<typeof districtInput>,
  { school: _id, today }: Request,
): Promise<DistrictView> {
  if (!isDistrict(_id)) throw refuse('编号应以 district- 开头')
  refuseTwins(schools)
  return untilSaved(async () => {
    const found = await readDistrict(_id)
    const before = found ?? { _id, school: _id, supervisors: [], codes: [], rev: 0 }
    const made: District = { ...before, kind: 'district', name, schools }
    if (found && canonical(found) === canonical(made)) return viewOf(found, today)
    return (await saveDistrict(made, found === undefined)) ? viewOf(made, today) : undefined
  })
}

const changed = (
  { school, today }: Request,
  change: (supervisors: Supervisor[]) => Supervisor[],
): Promise<DistrictView> =>
  untilSaved(async () => {
    const found = await readDistrict(school)
    if (found === undefined) throw new Refusal('not_found', 'school', { field: '这个区县' })
    const all = change(found.supervisors)
    if (all === found.supervisors) return viewOf(found, today)
    const codes = all.filter(({ isRevoked }) => !isRevoked).map(({ code }) => code)
    const next = { ...found, supervisors: all, codes }
    return (await saveDistrict(next, false)) ? viewOf(next, today) : undefined
  })

/** A place for a supervisor; as long as one of this name waits for its code to be entered, no other is made. Two calls. */
export const addSupervisor = ({ name }: z.output<typeof superviseInput>, request: Request) =>
  changed(request, (all) => {
    const waits = all.some((one) => one.name === name && stateOf(one, request.today) === 'open')
    const until = addDays(request.today, daysOpen)
    const number = all.length + 1
    return waits ? all : [...all, { number, name, code: newCode(), until, account: '', isRevoked: false }]
  })

/** From now on neither the code nor the account leads to the district. What was done stays. Two calls. */
export const revokeSupervisor = ({ number }: z.output<typeof unsuperviseInput>, request: Request) =>
  changed(request, (all) => {
    if (!all.some((one) => one.number === number))
      throw new Refusal('not_found', 'number', { field: '这位督导员' })
    const isDone = all.some((one) => one.number === number && one.isRevoked)
    return isDone ? all : all.map((one) => (one.number === number ? { ...one, isRevoked: true } : one))
  })

/** All districts. One call. */
export const listDistricts = async ({ today }: Request): Promise<DistrictView[]> =>
  (await readDistricts()).map((district) => viewOf(district, today))

/** The place of a school that does not exist yet, for the operator: a code, once, by which somebody founds it. */
import { randomInt } from 'node:crypto'
import * as z from 'zod/mini'
import { addDays } from '../../../shared/calendar'
import { codeLength, codeSigns, daysOpen } from '../../../shared/joining'
import { Refusal } from '../../../shared/problems'
import { text } from '../../../shared/records/fields'
import type { Request } from '../serve'
import { type Founding, readFounding, readFoundings, saveFounding } from '../store/foundings'

export const placeInput = z.strictObject({ name: text(1, 100, 'register') })

const newCode = () =>
  Array.from({ length: codeLength }, () => codeSigns[randomInt(codeSigns.length)]).join('')

/** How a place stands: its code may be used, was used, has expired, or was taken back. */
export type PlaceState = 'open' | 'used' | 'expired' | 'revoked'

export interface PlaceView {
  school: string
  name: string
  code: string
  until: string
  state: PlaceState
}

export function stateOf({ by, isRevoked, until }: Founding, today: string): PlaceState {
  if (by !== '') return 'used'
  if (isRevoked) return 'revoked'
  return until < today ? 'expired' : 'open'
}

const viewOf = (founding: Founding, today: string): PlaceView => {
  const { school, name, code, until } = founding
  return { school, name, code, until, state: stateOf(founding, today) }
}

/** Makes a place for the school of the request; as long as its code may be used, the same is answered. Two calls. */
export async function makePlace(
  { name }: z.output<typeof placeInput>,
  { school, today }: Request,
): Promise<PlaceView> {
  const found = await readFounding(school)
  const state = found && stateOf(found, today)
  if (found && state === 'open') return viewOf(found, today)
  if (state === 'used')
    throw new Refusal('invalid', 'school', { field: '「学校」', cure: '它的编码已经用过，学校已经建立' })
  const made: Founding = {
    ...{ _id: school, school, name, code: newCode(), until: addDays(today, daysOpen) },
    ...{ by: '', isRevoked: false, rev: found?.rev ?? 0 },
  }
  if (!(await saveFounding(made, found === undefined))) throw new Refusal('busy')
  return viewOf(made, today)
}

/** The code leads nowhere from now on. A school that has been founded by it stays. Two calls. */
export async function revokePlace({ school, today }: Request): Promise<PlaceView> {
  const found = await readFounding(school)
  if (found === undefined) throw new Refusal('not_found', 'school', { field: '这所学校的位置' })
  const revoked = { ...found, isRevoked: true }
  if (!found.isRevoked && !(await saveFounding(revoked, false))) throw new Refusal('busy')
  return viewOf(revoked, today)
}

/** All places. One call. */
export const readPlaces = async ({ today }: Request): Promise<PlaceView[]> =>
  (await readFoundings()).map((founding) => viewOf(founding, today))

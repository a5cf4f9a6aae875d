/** Districts: which schools are theirs, who supervises them, and what was drawn. They stand under an id of their own. */
import { joinKey } from '../../../shared/keys'
import type { DrawnSchool } from '../../../shared/views/district-draw'
import { changedBy, districts, type Found, mostDocuments, unlessDuplicate } from './database'

/** Somebody who supervises, or is invited to: the code takes the place of the account until it is entered. */
export interface Supervisor {
  number: number
  name: string
  code: string
  /** The last day on which the code may be used. */
  until: string
  /** "" until then. */
  account: string
  isRevoked: boolean
}

export interface District {
  _id: string
  /** Its own id: where a school's documents name the school. */
  school: string
  kind: 'district'
  name: string
  /** Names differ, and are what the operator calls them. */
  schools: { school: string; name: string }[]
  supervisors: Supervisor[]
  /** The codes of all that are not revoked: by them a district is found. */
  codes: string[]
  rev: number
}

/** A draw as it was made. There is no way to change one. */
export interface Draw {
  _id: string
  school: string
  kind: 'draw'
  number: number
  purpose: string
  seed: string
  /** "2026-10-14T20:00" */
  at: string
  account: string
  by: string
  mutation: string
  schools: { name: string; classes: number }[]
  inspectors: string[]
  wanted: { schools: number; inspectors: number; classes: number }
  result: DrawnSchool[]
}

const digits = 6
export const drawId = (district: string, number: number): string =>
  joinKey(district, 'draw', String(number).padStart(digits, '0'))

const first = ({ data }: Found) => (data as District[])[0]

export const readDistrict = async (id: string): Promise<District | undefined> =>
  first(await districts.where({ _id: id, kind: 'district' }).limit(1).get())

export const readDistrictBy = async (code: string): Promise<District | undefined> =>
  first(await districts.where({ codes: code }).limit(1).get())

export async function readDistricts(): Promise<District[]> {
  const query = districts.where({ kind: 'district' }).limit(mostDocuments)
  return ((await query.get()) as Found).data as District[]
}

/** Keeps a new district, or the next revision of one; false where another came in between. */
export async function saveDistrict(district: District, isNew: boolean): Promise<boolean> {
  const { _id, rev, ...fields } = district
  if (isNew) return unlessDuplicate(districts.add(district))
  return changedBy(await districts.where({ _id, rev }).update({ ...fields, rev: rev + 1 })) === 1
}

/** All draws of a district, the newest first. One call. */
export async function readDraws(district: string): Promise<Draw[]> {
  const query = districts.where({ school: district, kind: 'draw' }).orderBy('_id', 'desc')
  return ((await query.limit(mostDocuments).get()) as Found).data as Draw[]
}

/** Adds a draw; false where its number is taken. */
export const insertDraw = (draw: Draw): Promise<boolean> => unlessDuplicate(districts.add(draw))

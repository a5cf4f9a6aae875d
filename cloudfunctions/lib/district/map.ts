/** The action `map`: the twelve over the schools of a district, from their folded cards. */
import { localTime } from '../../../shared/calendar'
import { twelve } from '../../../shared/district/folded'
import type { PastStatus } from '../../../shared/requirements/snapshot'
import type { DistrictMap, MapRow } from '../../../shared/views/district'
import { noteLook } from '../access-log'
import type { Request } from '../serve'
import type { District } from '../store/districts'
import { type Fold, readFolds } from '../store/folds'
import { type Own, readOwn } from './member'

const minuteLength = 'YYYY-MM-DDTHH:MM'.length

/** When a fold began to be read, in local time: what was logged before is in it. */
export const foldedAt = ({ began }: Fold): string => localTime(new Date(began)).slice(0, minuteLength)

const statusesOf = ({ statuses }: Fold): PastStatus[] =>
  twelve.map(({ id }) => statuses[String(id)] ?? 'insufficient')

/** Surveys with a signal that is worth a look. */
const signalled = ({ surveys = [] }: Fold): number =>
  surveys.filter(({ signals }) => Object.values(signals).includes(true)).length

/** A school's line; of a school that was never folded nothing is known. */
export function rowOf({ school, name }: District['schools'][number], fold: Fold | undefined): MapRow {
  if (fold === undefined) return { school, name, at: '', pupils: 0, statuses: [], notMet: 0, signals: 0 }
  const statuses = statusesOf(fold)
  const notMet = statuses.filter((status) => status === 'not_met').length
  return {
    ...{ school, name, at: foldedAt(fold), pupils: fold.pupils },
    ...{ statuses, notMet, signals: signalled(fold) },
  }
}

/** The folds of all schools of a district, by school. One call. */
export async function foldsOf({ schools }: District): Promise<ReadonlyMap<string, Fold>> {
  const folds = await readFolds(schools.map(({ school }) => school))
  return new Map(folds.map((fold) => [fold.school, fold]))
}

/** The folds of all schools of a district, for a supervisor who looks at them together. Two calls, one of them the log's. */
export async function lookOver(
  request: Request,
  { district, supervisor }: Own,
  what: 'districtMap' | 'districtBalance',
): Promise<ReadonlyMap<string, Fold>> {
  const folds = await foldsOf(district)
  if (folds.size > 0) await noteLook(request, district._id, supervisor.name, what, [...folds.keys()])
  return folds
}

/** Two calls to read: the district, and the folds, a document for each school, none of its books. One for the log. */
export async function readMap(request: Request): Promise<DistrictMap> {
  const own = await readOwn(request)
  const folds = await lookOver(request, own, 'districtMap')
  const { district, supervisor } = own
  return {
    ...{ district: district.name, supervisor: supervisor.name, today: request.today },
    requirements: twelve.map(({ id, title }) => ({ id, title })),
    rows: district.schools.map((one) => rowOf(one, folds.get(one.school))),
  }
}

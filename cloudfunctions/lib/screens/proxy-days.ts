/** The evenings that the school logs for families: whose they are, and what is logged of them. */
import type { ClassBooks } from '../../../shared/books'
import type { TypeName } from '../../../shared/records/index'
import type { LoggedBy } from '../../../shared/views/teacher'
import { inForce, type Ledger, ledgerId } from '../ledger'
import type { Request } from '../serve'
import { readLedgers } from '../store/ledgers'
import { fieldsOfDays } from './days'
import { type Pupil, pupilsIn } from './pupils'

export const loggedParts = ['sleep', 'home_study', 'reading'] as const satisfies readonly TypeName[]

/** The pupils of a class for whom the school logs. */
export const proxyPupilsIn = (books: readonly ClassBooks[], id: string, date: string): Pupil[] =>
  pupilsIn(books, id, date).filter(({ proxy }) => proxy)

/** Their logs of these days. One call, and none where there is nobody. */
export async function readEvenings(
  { school }: Request,
  pupils: readonly Pupil[],
  dates: readonly string[],
): Promise<Ledger[]> {
  const ids = pupils.filter(({ consent }) => consent).map(({ student }) => ledgerId(school, 'pupil', student))
  return ids.length === 0 ? [] : readLedgers(ids, ['profile', ...fieldsOfDays(dates)])
}

export const eveningsOf = (ledgers: readonly Ledger[], student: string): Ledger | undefined =>
  ledgers.find(({ profile }) => profile?.student === student)

/** Who logged each part of a day. */
export function loggedBy(
  ledger: Ledger | undefined,
  date: string,
): Record<(typeof loggedParts)[number], LoggedBy> {
  const by = (type: TypeName): LoggedBy => {
    const current = inForce(ledger?.records[type]?.[date] ?? [])
    if (current === undefined) return null
    return current.as === 'guardian' ? 'guardian' : 'school'
  }
  return { sleep: by('sleep'), home_study: by('home_study'), reading: by('reading') }
}

/** Whether anybody logged any part of a day. */
export const hasLogged = (ledger: Ledger | undefined, date: string): boolean =>
  Object.values(loggedBy(ledger, date)).some((by) => by !== null)

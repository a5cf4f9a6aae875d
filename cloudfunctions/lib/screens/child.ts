/** A child that a page is about: read for those who may see it. Everybody else learns nothing, not even that it is. */
import { Refusal } from '../../../shared/problems'
import type { ReadScreen } from '../../../shared/keeping/reads'
import { sleep } from '../../../shared/records/sleep'
import { classOn } from '../../../shared/roll'
import { roleHeld, type RoleName } from '../../../shared/roles/index'
import { noteRead } from '../access-log'
import { ledgerId } from '../ledger'
import type { Request } from '../serve'
import { namesIn, staffClaim } from '../staff/who'
import { readClaiming } from '../store/ledgers'
import { type Child, type Known, readKnown } from './viewer'

/** Those who may log a child's days may see them. */
export const childReaders = sleep.by

/** What is kept of a child beyond its days is for the guardians. */
export const guardiansAlone: readonly RoleName[] = ['guardian']

/** In which role the caller may see a day of the child. A teacher sees those on which it was in a class of theirs. */
const roleFor = ({ caller }: Known, { profile }: Child, day: string, readers = childReaders) =>
  roleHeld(readers, caller, { pupil: profile, class: classOn(profile.roll, day) })

export const maySee = (...asked: Parameters<typeof roleFor>): boolean => roleFor(...asked) !== undefined

export interface Asked {
  student: string
  /** The page in words, for the refusal. */
  page: string
  /** The day by which the caller's class is judged. */
  day: string
  fields: readonly string[]
  readers?: readonly RoleName[]
  /** What it is called in the access log; of whatever others than guardians may see. */
  what?: ReadScreen
  /** Other ledgers that are wanted with it. */
  ids?: readonly string[]
}

/** The child and the settings, in one call; for staff one more, which notes that they looked. */
export async function readChild(request: Request, asked: Asked): Promise<{ known: Known; child: Child }> {
  const { student, page, day, fields, readers, what, ids = [] } = asked
  const place = ledgerId(request.school, 'pupil', student)
  const known = await readKnown(request, [place, ...ids], ['profile', ...fields])
  const found = known.read.find(({ _id }) => _id === place)
  const role = found?.profile && roleFor(known, found as Child, day, readers)
  if (role === undefined) throw new Refusal('forbidden', null, { subject: page })
  const classes = found?.profile && [classOn(found.profile.roll, day)]
  if (what !== undefined)
    await noteRead(request, known, { what, role, students: [student], ...(classes && { classes }) })
  return { known, child: found as Child }
}

/** The names of members of staff by {@link keyOf} of their ids. One call, and none where nobody is asked for. */
export async function readNames(
  { school }: Request,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const wanted = [...new Set(ids)].map((id) => staffClaim(school, id))
  return namesIn(await readClaiming(wanted, ['member', 'claims']))
}

/** Who submitted something, as a caller reads it: other people's names are not told. */
export function whoIs({ by, as }: { by: string; as: string }, caller: string): string {
  if (by === caller) return '您'
  return as === 'guardian' ? '另一位监护人' : '学校'
}

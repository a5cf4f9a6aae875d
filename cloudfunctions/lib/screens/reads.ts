/** The action `reads`: which members of staff looked at a child's records, and when. For its guardians. */
import * as z from 'zod/mini'
import { roleWords } from '../../../shared/naming'
import { readScreens, type ReadLine } from '../../../shared/keeping/reads'
import { id } from '../../../shared/records/fields'
import { roles } from '../../../shared/roles/index'
import type { ReadsView } from '../../../shared/views/child'
import type { Request } from '../serve'
import { readReads, type StoredRead } from '../store/reads'
import { guardiansAlone, readChild } from './child'

const longest = 300
export const readsInput = z.strictObject({
  student: id(),
  before: z.optional(z.string().check(z.maxLength(longest))),
})

const pageSize = 50

export const readLine = ({ name, role, isHead, what, at }: StoredRead): ReadLine => ({
  ...{ who: name, role: roleWords(roles[role].title, isHead), what: readScreens[what], at },
})

/** The newest first, as far as minutes tell; ids are in the order of hours alone. */
export const newestFirst = (lines: readonly StoredRead[]): StoredRead[] =>
  [...lines].sort((a, b) => b.at.localeCompare(a.at))

/** Two calls: the child, and a page of the log. */
export async function readReadLog(
  { student, before = '' }: z.output<typeof readsInput>,
  request: Request,
): Promise<ReadsView> {
  const asked = { student, page: '谁看过', day: request.today, fields: [], readers: guardiansAlone }
  const { child } = await readChild(request, asked)
  const page = await readReads(request.school, student, before, pageSize + 1)
  const shown = page.slice(0, pageSize)
  return {
    ...{ student, name: child.profile.name, lines: newestFirst(shown).map(readLine) },
    next: page.length > pageSize ? (shown.at(-1)?._id ?? null) : null,
  }
}

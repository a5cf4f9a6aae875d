/**
 * The access log: whenever a member of staff is shown what is recorded of a child, that is noted for its guardians. It
 * is noted before anything is shown, and where that fails nothing is shown (decision 31).
 */
import { createHash } from 'node:crypto'
import type { StaffEntry } from '../../shared/books'
import { localTime } from '../../shared/calendar'
import type { ReadScreen } from '../../shared/keeping/reads'
import type { RoleName } from '../../shared/roles/index'
import type { Request } from './serve'
import { insertRead, readId } from './store/reads'

const tokenLength = 22
const hourLength = 'YYYY-MM-DDTHH'.length
const minuteLength = 'YYYY-MM-DDTHH:MM'.length

/** Tells apart who looked at what within an hour, and leads to no account. */
const tokenOf = (...parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, tokenLength)

/** What is shown of whom; of a teacher's look the classes of those pupils. */
interface Looked {
  what: ReadScreen
  role: RoleName | undefined
  students: readonly string[]
  classes?: readonly (string | undefined)[]
}

/** Whether whoever looks as a teacher heads every class of those who are shown. */
const isHeadOf = ({ role, classes = [] }: Looked, headOf: readonly string[] = []): boolean =>
  role === 'teacher' &&
  classes.length > 0 &&
  classes.every((own) => own !== undefined && headOf.includes(own))

/** Notes that these pupils are shown to the caller in a role. One call; none for a guardian, or where nobody is shown. */
export async function noteRead(
  { school, caller, now }: Request,
  { member }: { member: Pick<StaffEntry, 'name' | 'headOf'> | undefined },
  read: Looked,
): Promise<void> {
  const { what, role } = read
  const students = [...new Set(read.students)].sort()
  if (role === undefined || role === 'guardian' || students.length === 0) return
  const at = localTime(now)
  const token = tokenOf(school, caller, role, what, students)
  await insertRead({
    ...{ _id: readId(school, at.slice(0, hourLength), token), school, students },
    ...{ name: member?.name ?? '', role, what, at: at.slice(0, minuteLength) },
    ...(isHeadOf(read, member?.headOf) && { isHead: true as const }),
  })
}

/**
 * Notes that a school is shown to a supervisor of its district, for whoever leads the school; or a district, with the
 * schools that are shown together. One call.
 */
export async function noteLook(
  { caller, now }: Pick<Request, 'caller' | 'now'>,
  place: string,
  name: string,
  what: ReadScreen,
  schools?: readonly string[],
): Promise<void> {
  const at = localTime(now)
  const shown = schools && { schools: [...schools].sort() }
  const token = tokenOf(place, caller, 'supervisor', what, ...(shown?.schools ?? []))
  await insertRead({
    ...{ _id: readId(place, at.slice(0, hourLength), token), school: place, students: [], ...shown },
    ...{ name, role: 'supervisor', what, at: at.slice(0, minuteLength) },
  })
}

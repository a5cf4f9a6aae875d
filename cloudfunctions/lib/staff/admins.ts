/** A school that has somebody to administer it keeps somebody. Pure. */
import type { StaffEntry } from '../../../shared/books'
import { keyOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { isAwaited } from '../../../shared/staff'

type Standing = Pick<StaffEntry, 'roles' | 'number'>

/** Whether somebody administers the school with an account of their own. */
const administers = (id: string, entry: Standing): boolean =>
  entry.roles.includes('admin') && !isAwaited(id, entry)

/** Refuses changes after which nobody could let anybody in any more; a school that has nobody yet may gain one. */
export function refuseWithoutAdmin(
  staff: Readonly<Record<string, Standing>>,
  changes: readonly (Standing & { id: string })[],
): void {
  const before = Object.entries(staff)
  if (!before.some(([key, entry]) => administers(key, entry))) return
  const changed = new Map(changes.map((change) => [keyOf(change.id), change]))
  const isLeft = before.some(([key, entry]) => administers(key, changed.get(key) ?? entry))
  if (isLeft || changes.some((change) => administers(keyOf(change.id), change))) return
  const cure = '学校至少要有一位管理员。请先让另一位老师担任管理员，再更改'
  throw new Refusal('duplicate', 'roles', { cure })
}

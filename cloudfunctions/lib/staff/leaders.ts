/** A school that has somebody to administer it, or a principal, keeps one. Pure. */
import type { StaffEntry } from '../../../shared/books'
import { keyOf } from '../../../shared/keys'
import { Refusal } from '../../../shared/problems'
import { isAwaited } from '../../../shared/staff'

type Standing = Pick<StaffEntry, 'roles' | 'number' | 'accounts'>
type Changed = Standing & { id: string }

const offices = {
  admin: '学校至少要有一位管理员。请先让另一位老师担任管理员，再更改',
  principal: '学校至少要有一位校长。请先让接任的校长加入，再更改',
}
type Office = keyof typeof offices

/** Whether somebody holds the office with an account of their own. */
const holds = (office: Office, id: string, entry: Standing): boolean =>
  entry.roles.includes(office) && !isAwaited(id, entry)

function refuseWithout(
  office: Office,
  staff: Readonly<Record<string, Standing>>,
  changes: readonly Changed[],
): void {
  const before = Object.entries(staff)
  if (!before.some(([key, entry]) => holds(office, key, entry))) return
  const changed = new Map(changes.map((change) => [keyOf(change.id), change]))
  // Whose account it is does not change with the entry.
  const after = (key: string, entry: Standing): Standing => {
    const change = changed.get(key)
    return change ? { ...change, ...(entry.accounts && { accounts: entry.accounts }) } : entry
  }
  const isLeft = before.some(([key, entry]) => holds(office, key, after(key, entry)))
  const isNew = changes.some(({ id, ...entry }) => !(keyOf(id) in staff) && holds(office, id, entry))
  if (!isLeft && !isNew) throw new Refusal('duplicate', 'roles', { cure: offices[office] })
}

/** Refuses changes after which nobody could let anybody in any more; a school that has nobody yet may gain one. */
export function refuseWithoutLeaders(
  staff: Readonly<Record<string, Standing>>,
  changes: readonly Changed[],
): void {
  for (const office of ['admin', 'principal'] as const) refuseWithout(office, staff, changes)
}

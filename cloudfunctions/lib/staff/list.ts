/** The action `staff`: everybody on the staff, for whoever leads the school. */
import { textOf } from '../../../shared/keys'
import { isAwaited, isOf, numberOf } from '../../../shared/staff'
import type { StaffList, StaffMember } from '../../../shared/views/staff'
import { refuseOthers } from '../screens/leaders'
import { byName, readKnown } from '../screens/viewer'
import type { Request } from '../serve'
import { schoolLedgerId, settingsFields } from '../settings'

/** Those who have left stand last. */
const leftLast = (a: StaffMember, b: StaffMember) => Number(a.hasLeft) - Number(b.hasLeft) || byName(a, b)

/** One call. */
export async function readStaff(request: Request): Promise<StaffList> {
  const { school, caller, today } = request
  const place = schoolLedgerId(school)
  const known = await readKnown(request, [place], [...settingsFields, 'staff'])
  refuseOthers(known.caller, '教职工')
  const entries = Object.entries(known.read.find(({ _id }) => _id === place)?.staff ?? {})
  const members = entries.map(([key, entry]): StaffMember => {
    const { name, roles, classes, headOf = [] } = entry
    return {
      ...{ id: textOf(key), number: numberOf(textOf(key), entry), name, roles, classes, headOf },
      hasJoined: !isAwaited(key, entry),
      isSelf: isOf(caller, key, entry),
      hasLeft: roles.length + classes.length === 0,
    }
  })
  const classes = known.settings.classes.map((own) => ({ class: own.id, name: own.name }))
  return { today, members: members.sort(leftLast), classes }
}

/** What is said of members of staff, and finding one. */
import { heldWords } from '../../../shared/naming'
import type { Offices, StaffList, StaffMember } from '../../../shared/views/staff'

type Named = Pick<StaffList, 'classes'>

const namesOf = ({ classes }: Named, ids: readonly string[]) =>
  classes.filter((one) => ids.includes(one.class)).map(({ name }) => name)

/** Of the classes that there are. */
const namedIn = (list: Named, { roles, classes, headOf }: Omit<Offices, 'accounts'>) => ({
  ...{ roles, classes: namesOf(list, classes), headOf: namesOf(list, headOf) },
})

/** What somebody held, with every class by its name. */
export const officesWords = (list: Named, held: Offices): string =>
  heldWords(namedIn(list, held), Number.POSITIVE_INFINITY)

/** "教师 · 三年级(1)班班主任，任教 3 个班" */
export const memberWords = (list: Named, member: StaffMember): string =>
  member.hasLeft ? '已不在任' : heldWords(namedIn(list, member))

/** Those whose name or number has what was typed. */
export function found(members: readonly StaffMember[], typed: string): StaffMember[] {
  const sought = typed.trim().toLowerCase()
  return members.filter(({ name, number }) => name.includes(sought) || number.toLowerCase().includes(sought))
}

/** What is said of members of staff, and finding one. */
import { optionName } from '../../../shared/records/options'
import type { StaffList, StaffMember } from '../../../shared/views/staff'

/** More classes than these are told as a number. */
const mostNamed = 2

type Named = Pick<StaffList, 'classes'>

const namesOf = ({ classes }: Named, ids: readonly string[]) =>
  classes.filter((one) => ids.includes(one.class)).map(({ name }) => name)

function classesWords(list: Named, { classes, headOf }: StaffMember): string {
  const heads = namesOf(list, headOf)
  const others = namesOf(
    list,
    classes.filter((own) => !headOf.includes(own)),
  )
  const taught = others.length <= mostNamed ? others.join('、') : `任教 ${others.length} 个班`
  return [heads.length > 0 ? `${heads.join('、')}班主任` : '', taught].filter(Boolean).join('，')
}

/** "教师 · 三年级(1)班班主任，任教 3 个班" */
export function memberWords(list: Named, member: StaffMember): string {
  if (member.hasLeft) return '已不在任'
  return [member.roles.map(optionName).join('、'), classesWords(list, member)].filter(Boolean).join(' · ')
}

/** Those whose name or number has what was typed. */
export function found(members: readonly StaffMember[], typed: string): StaffMember[] {
  const sought = typed.trim().toLowerCase()
  return members.filter(({ name, number }) => name.includes(sought) || number.toLowerCase().includes(sought))
}

/** What whoever leads the school sees of its staff. Accounts are never named. */

export interface StaffMember {
  id: string
  /** The number of the school's own list (工号), or the id of one that no list brought. */
  number: string
  name: string
  roles: string[]
  /** The classes taught, and those of them of which they are the head teacher, by their ids. */
  classes: string[]
  headOf: string[]
  /** Whether somebody has accepted the invitation. */
  hasJoined: boolean
  /** Whether it is whoever looks. */
  isSelf: boolean
  /** Whether they hold no office and teach no class any more. */
  hasLeft: boolean
}

/** What somebody holds at the school: classes by their ids, and how many accounts have been theirs. */
export interface Offices {
  roles: string[]
  classes: string[]
  headOf: string[]
  accounts: number
}

/** What was held from when to when ("YYYY-MM-DDTHH:MM"): "" is since the beginning, and until today. */
export interface OfficesLine extends Offices {
  from: string
  until: string
  /** The name of whoever changed it; "" of the beginning. */
  by: string
}

export interface StaffList {
  today: string
  members: StaffMember[]
  classes: { class: string; name: string }[]
  /** Whether the school is open; a function of before does not say so of one that is. */
  isOpen?: boolean
  /** Of the member that was asked for, the newest first. */
  lines?: OfficesLine[]
}

/** The invitation of one member of staff. */
export interface StaffInvitation {
  code: string
  /** The last day on which it may be used. */
  until: string
}

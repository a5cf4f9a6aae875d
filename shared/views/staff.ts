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

export interface StaffList {
  today: string
  members: StaffMember[]
  classes: { class: string; name: string }[]
}

/** The invitation of one member of staff. */
export interface StaffInvitation {
  code: string
  /** The last day on which it may be used. */
  until: string
}

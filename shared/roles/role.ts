import type { Profile } from '../roll'

/** A member of staff as the school's books have them: a person may hold several roles, and teach classes. */
export interface Staff {
  /** Under which their ledger stands: no longer the account, once that has changed. */
  id?: string
  roles: string[]
  classes: string[]
  /** By which the school's own list knows them, where it does: see shared/staff.ts. */
  number?: string
  /** The accounts that were theirs: what was written by an earlier one is their own. */
  accounts?: string[]
}

/** Who is asking: an account of the platform, and the staff entry that the school keeps for it, if any. */
export interface Caller {
  id: string
  staff?: Staff
  /** Supervises the school for its district. */
  supervises?: true
}

/** What is being asked about: the pupil, if there is one, and the class that the record belongs to on its day. */
export interface Subject {
  pupil?: Profile | undefined
  class?: string | undefined
  /** The number of the member of staff who is to put it right. */
  responsible?: string | undefined
}

/** One role: the name people know it by and when a caller holds it towards a subject. Each counts by itself. */
export interface Role {
  title: string
  /** What one may do here, in one line; printed with the permissions. */
  scope: string
  holds(caller: Caller, subject: Subject): boolean
}

export const teaches = (caller: Caller, subject: Subject): boolean =>
  subject.class !== undefined && caller.staff !== undefined && caller.staff.classes.includes(subject.class)

/** What the school's screens show of its staff, its pupils and those who ask to join. Accounts are never named. */
import type { Check, JoiningRules, Relation } from '../joining'

export interface StaffView {
  name: string
  roles: string[]
  /** The names of the classes taught, and of those of them of which they are the head teacher. */
  classes: string[]
  headOf?: string[]
  /** Whether the pledge of this academic year is signed; null for those of whom none is asked. */
  hasPledged: boolean | null
}

/** A class in numbers; of its pupils those on roll today. */
export interface ClassInNumbers {
  class: string
  name: string
  size: number
  withoutGuardian: number
  proxy: number
  consent: number
}

export interface PeopleView {
  today: string
  /** Requests to join that wait to be settled. */
  joins: number
  staff: StaffView[]
  classes: ClassInNumbers[]
}

/** In the class today, coming to it later, or gone from the school. */
export type Presence = 'here' | 'coming' | 'left'

export interface RosterPupil {
  student: string
  name: string
  guardians: number
  proxy: boolean
  consent: boolean
  presence: Presence
}

/** The pupils of a class by name, those who left this academic year too. */
export interface RosterView {
  class: string
  name: string
  today: string
  pupils: RosterPupil[]
}

/** A tie of a guardian: a token that names it for this pupil alone, and never the account. */
export type Tie = string

export interface PupilView {
  student: string
  name: string
  gender: string
  proxy: boolean
  consent: boolean
  ties: Tie[]
  /** What is known of who they are, in words; a tie of which nothing is known is a guardian with a number. */
  who: Record<Tie, string>
  today: string
  /** The class of today, or the one it will be or was. */
  class: string
  className: string
  presence: Presence
  enrolledOn: string
  leftOn: string | null
  /** Moves to other classes, the oldest first. */
  moves: { date: string; className: string }[]
  /** The classes that there are. */
  classes: { class: string; name: string }[]
}

/** An invitation to join a class. */
export interface InvitationView {
  school: string
  class: string
  className: string
  /** The code that is shared, and the last day on which it may be used; null where there is none. */
  code: string | null
  until: string | null
  today: string
  /** How the school lets families join, and whether the caller may change it. */
  rules: JoiningRules
  mayRule: boolean
}

/** What whoever opens an invitation learns: for which class of which school it is, and how long. */
export interface InvitedTo {
  school: string
  /** "" of a member of staff's. */
  className: string
  until: string
  /** What the school asks beside the name, and whether the roster may have the guardian's. */
  check: Check
  byList: boolean
  /** Whether it is for one member of staff. */
  isStaff: boolean
  /** Whether the school is open; a function of before does not say so of one that is. */
  isOpen?: boolean
}

export type JoinState = 'open' | 'approved' | 'rejected' | 'expired'

/** A request of one's own. */
export interface OwnJoin {
  request: string
  school: string
  className: string
  /** As it was typed. */
  name: string
  relation: Relation
  state: JoinState
  /** The day on which it was sent. */
  on: string
  /** Why it was rejected, or "". */
  reason: string
}

export interface OwnJoins {
  joins: OwnJoin[]
}

/** A request as those see it who may settle it. */
export interface JoinView {
  request: string
  class: string
  className: string
  name: string
  relation: Relation
  on: string
  until: string
  /** The teacher who knows the family, or "". */
  vouchedBy: string
  /** Pupils of the class who are called so. */
  pupils: CalledPupil[]
}

/** A pupil whom the name of a request may mean. */
export interface CalledPupil {
  student: string
  name: string
  guardians: number
  /** Whether the school's check was answered right; null where nothing is asked. */
  isRight: boolean | null
  /** Ties of the same relation: of somebody else, or of the same person with another account. */
  same: Tie[]
}

export interface JoinsView {
  today: string
  /** Whether the caller approves and rejects. Whoever sees a request does; a phone of before asks. */
  maySettle: boolean
  /** The oldest first. */
  joins: JoinView[]
  /** Whether there are more than are shown. */
  hasMore: boolean
}

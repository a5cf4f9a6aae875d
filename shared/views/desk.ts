/** What is told of signing in at a computer. */

/** To the browser: the code that it shows until then, and the secret that it keeps to itself. */
export interface DeskCode {
  code: string
  secret: string
  /** A local time, "2026-10-14T20:02:00+08:00". */
  until: string
}

/** To the browser that comes back with the secret: whether somebody has confirmed, and the ticket to sign in with. */
export type DeskState =
  | { state: 'waiting' }
  | { state: 'over' }
  | { state: 'signed'; ticket: string; until: string }

/** To whoever scanned a code: what they would let in; null where there is no such code any more. */
export interface DeskAsking {
  asking: { computer: string; at: string } | null
}

/** Of a computer at which the account is signed in. */
export interface SignedDesk {
  desk: string
  computer: string
  at: string
  until: string
}

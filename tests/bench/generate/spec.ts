/** School days of a year that can be looked at, and the largest seed. */
export const mostDays = 190
export const mostSeed = 2 ** 31 - 1

/** What a generated school is like. Shares are of one; a day is a school day. */
export interface Spec {
  id: string
  seed: number
  pupils: number
  /** School days that have passed; the card is read on the last of them. At most {@link mostDays}. */
  days: number
  perClass: number
  pupilsPerTeacher: number
  /** Of all families: those that log at all. */
  families: number
  /** Of a family's days: those that are logged. */
  diligence: number
  /** Of what is logged: put right afterwards, taken back, or logged a day late. */
  corrections: number
  withdrawals: number
  late: number
  /** Of days on which something is logged: those with one more submission, which has to be refused. */
  refused: number
  /** Of all pupils: logged for by the school, without consent on paper, and such as withdraw it. */
  proxies: number
  withoutConsent: number
  withdrawConsent: number
  /** Of all pupils: who come, leave or change their class during the run. */
  joiners: number
  leavers: number
  transfers: number
}

const usual: Spec = {
  ...{ id: 'generated', seed: 1, pupils: 200, days: 10, perClass: 45, pupilsPerTeacher: 15 },
  ...{ families: 0.95, diligence: 0.92, corrections: 0.03, withdrawals: 0.005, late: 0.05, refused: 0.01 },
  ...{ proxies: 0.05, withoutConsent: 0.04, withdrawConsent: 0.01 },
  ...{ joiners: 0.01, leavers: 0.01, transfers: 0.01 },
}

export const specOf = (own: Partial<Spec>): Spec => ({ ...usual, ...own })

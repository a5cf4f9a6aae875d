/**
 * When what a card is made of last changed: a time beside the books of a class, and in the school's own ledger, written
 * with the change itself. By it the timer finds the schools that are to be folded anew.
 */

export interface Changed {
  /** A moment in UTC, "2026-10-14T11:05:00.000Z". */
  changedAt: string
}

/** The field that goes with a write of now. */
export const changedNow = (): Changed => ({ changedAt: new Date().toISOString() })

import { nextAskedDay } from '../../../shared/asked-weeks'
import { addDays } from '../../../shared/calendar'

/** What is known of now, as far as the next reminder hangs on it. */
export interface Now {
  today: string
  /** "HH:MM" */
  clock: string
  /** Whether there is still something to log today. */
  isOpen: boolean
  askedWeeks: readonly string[]
}

/**
 * The evening that a tap now authorises: tonight where the hour is still to come and something is left to log, else the
 * next one of a week that is asked. Null where no such week is left.
 */
export const nextEvening = (hour: string, { today, clock, isOpen, askedWeeks }: Now): string | null =>
  nextAskedDay(askedWeeks, isOpen && clock < hour ? today : addDays(today, 1))

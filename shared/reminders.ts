/** Reminders by WeChat's one-time subscription messages: one message for each tap that asked for it. */
import { nextAskedDay } from './asked-weeks'
import { addDays } from './calendar'

/** What a guardian can be told of. Each is a template of its own at WeChat, asked for and used up by itself. */
export const templates = ['evening', 'visit', 'survey'] as const
export type Template = (typeof templates)[number]

/** The times of day at which an evening's reminder may come. */
export const reminderHours = ['19:00', '19:30', '20:00', '20:30', '21:00', '21:30'] as const
export type ReminderHour = (typeof reminderHours)[number]

/** The hour that is offered to whoever has chosen none yet. */
export const usualHour: ReminderHour = '20:30'

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

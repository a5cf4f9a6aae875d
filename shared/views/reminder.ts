/** What a guardian's reminders are set to. */
import type { ReminderHour, Template } from '../reminders'

export interface ReminderView {
  today: string
  /** When in the evening to be reminded, or null for not at all. */
  hour: ReminderHour | null
  /** Whether that was chosen: nobody is reminded who has not asked for it. */
  isChosen: boolean
  /** How many messages of each kind are still authorised. */
  left: Record<Template, number>
  /** WeChat's ids of the templates that the school has set up. */
  templates: Partial<Record<Template, string>>
  /** The evening that a tap now authorises, and in how many days that is; null where none lies ahead. */
  next: { date: string; inDays: number } | null
}

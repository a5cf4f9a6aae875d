/** Reminders by WeChat's one-time subscription messages: one message for each tap that asked for it. */

/** What a guardian can be told of. Each is a template of its own at WeChat, asked for and used up by itself. */
export const templates = ['evening', 'visit', 'survey'] as const
export type Template = (typeof templates)[number]

/** The times of day at which an evening's reminder may come. */
export const reminderHours = ['19:00', '19:30', '20:00', '20:30', '21:00', '21:30'] as const
export type ReminderHour = (typeof reminderHours)[number]

/** The hour that is offered to whoever has chosen none yet. */
export const usualHour: ReminderHour = '20:30'

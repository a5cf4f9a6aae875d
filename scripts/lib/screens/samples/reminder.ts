/** A guardian's reminders, and the weeks in which a school asks. */
import { addDays } from '../../../../shared/calendar'
import type { ReminderView } from '../../../../shared/views/reminder'
import type { SamplingView, TermWeek } from '../../../../shared/views/sampling'
import { today } from './viewer'

const none = { evening: 0, visit: 0, survey: 0 }

export const reminder: ReminderView = {
  ...{ today, hour: '20:30', isChosen: true, left: none },
  templates: { evening: 't-evening', visit: 't-visit', survey: 't-survey' },
  next: { date: addDays(today, 1), inDays: 1 },
}

/** Nothing was ever chosen. */
export const noReminder: ReminderView = { ...reminder, hour: null, isChosen: false }

/** All of it is authorised. */
export const madeReminder: ReminderView = { ...reminder, left: { evening: 3, visit: 1, survey: 1 } }

/** The school has set up nothing, and named no week to come. */
export const bareReminder: ReminderView = { ...reminder, templates: {}, next: null }

const first = '2026-08-31'

const weeks: TermWeek[] = Array.from({ length: 20 }, (_, index) => {
  const week = addDays(first, 7 * index)
  return { week, from: week, to: addDays(week, 4), days: 5, isPast: addDays(week, 7) <= today }
})

export const sampling: SamplingView = {
  ...{ today, weeks, chosen: ['2026-09-14', '2026-10-19', '2026-11-16'], nights: 5 },
  term: { name: '2026-2027学年第一学期', start: '2026-09-01', end: '2027-01-22' },
}

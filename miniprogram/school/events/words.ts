/** What is said of the school's events. */
import { addDays, within } from '../../../shared/calendar'
import type { EventsView, EventType, EventView, FlagWeek } from '../../../shared/views/affairs'
import { shortDate } from '../../words'

export const eventNames: Record<EventType, string> = {
  flag_ceremony: '升旗仪式',
  social_practice: '社会实践',
  parent_meeting: '家长会',
  open_day: '家长开放日',
}

const daysToSunday = 6

/** "10月12日 – 10月18日" */
export const weekWords = (monday: string): string =>
  `${shortDate(monday)} – ${shortDate(addDays(monday, daysToSunday))}`

/** Weeks that were missed, and the others; both as they come. */
export function weeksApart(weeks: readonly FlagWeek[]): { missed: FlagWeek[]; held: FlagWeek[] } {
  return {
    missed: weeks.filter(({ held }) => held.length === 0),
    held: weeks.filter(({ held }) => held.length > 0),
  }
}

/** How many there were in the stretch of time that the card counts them in. */
export function countWords(type: EventType, { events, year, term }: EventsView): string {
  const own = events.filter((event) => event.type === type)
  if (type === 'social_practice') return `本学年 ${own.filter(({ date }) => within(year, date)).length} 天`
  return `本学期 ${own.filter(({ date }) => within(term, date)).length} 次`
}

export const eventsOf = (type: EventType, { events }: EventsView): EventView[] =>
  events.filter((event) => event.type === type)

/** What a school begins with before it has said anything: each part is proposed, and waits to be confirmed. */
import type { Settings } from './books'
import { addDays, type Calendar, type Period } from './calendar'
import { presets, rowsOf } from './plans'
import { proposedDays } from './school-days'

/** The month in which an academic year begins. */
const firstMonth = 9

/** The calendar year in which the academic year of a day began; from July on the next one is meant. */
const yearOf = (today: string): number => {
  const [year, month] = today.split('-').map(Number) as [number, number]
  return month >= firstMonth - 2 ? year : year - 1
}

const [saturday, sunday] = [6, 0]

/** The day, or the Friday before it where it is on a weekend: a term does not end on one. */
function notOnWeekend(date: string): string {
  const day = new Date(date).getUTCDay()
  return addDays(date, day === saturday ? -1 : day === sunday ? -2 : 0)
}

/** Two terms as schools usually have them; the dates of each province are edited. */
export function usualTerms(began: number): [Period, Period] {
  const name = `${began}-${began + 1}学年`
  return [
    { name: `${name}第一学期`, start: `${began}-09-01`, end: notOnWeekend(`${began + 1}-01-22`) },
    { name: `${name}第二学期`, start: `${began + 1}-02-22`, end: notOnWeekend(`${began + 1}-07-09`) },
  ]
}

/** The calendar of an academic year as it is proposed, in its first term. */
export function proposedCalendar(began: number): Calendar {
  const terms = usualTerms(began)
  const academicYear = {
    name: `${began}-${began + 1}`,
    start: `${began}-09-01`,
    end: `${began + 1}-08-31`,
  }
  return { academicYear, term: terms[0], terms, schoolDays: proposedDays(academicYear, terms) }
}

export function firstSettings(school: string, name: string, today: string): Settings {
  const [national] = presets
  return {
    ...{ id: school, name, system: '6-3', calendar: proposedCalendar(yearOf(today)) },
    ...{ lastYear: { fitness: null, eyesight: null }, policy: {}, classes: [] },
    plan: national ? rowsOf(national) : [],
  }
}

/** Dates and times as people say them. Days come as "YYYY-MM-DD" and are not moved between time zones. */
const weekdays = ['日', '一', '二', '三', '四', '五', '六']

const partsOf = (date: string) => date.split('-').map(Number) as [number, number, number]

/** 0 for Sunday. */
function weekdayOf(date: string): number {
  const [year, month, day] = partsOf(date)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

export const weekdayWord = (date: string): string => `周${weekdays[weekdayOf(date)] ?? ''}`

/** "11月18日" */
export function shortDate(date: string): string {
  const [, month, day] = partsOf(date)
  return `${month}月${day}日`
}

/** "2026年11月18日" */
export const fullDate = (date: string): string => `${date.slice(0, 4)}年${shortDate(date)}`

/** A stretch over a long time, with the years where they differ: "2026年9月1日 到 2027年1月22日". */
export function fromTo(first: string, last: string): string {
  const words = first.slice(0, 4) === last.slice(0, 4) ? shortDate : fullDate
  return `${words(first)} 到 ${words(last)}`
}

/** "11月18日 周三" */
export const longDate = (date: string): string => `${shortDate(date)} ${weekdayWord(date)}`

/** "11月12日 – 18日", "10月29日 – 11月4日" */
export function stretch(first: string, last: string): string {
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  return `${shortDate(first)} – ${isOneMonth ? `${Number(last.slice(-2))}日` : shortDate(last)}`
}

/** "2026年11月" of "2026-11". */
export const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`

/** "11月18日 20:05" of "2026-11-18T20:05". */
export const dayAndClock = (at: string): string => `${shortDate(at.slice(0, 10))} ${at.slice(11)}`

export { duration } from '../shared/duration'

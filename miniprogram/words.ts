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

/** "11月18日 周三" */
export const longDate = (date: string): string => `${shortDate(date)} ${weekdayWord(date)}`

export { duration } from '../shared/duration'

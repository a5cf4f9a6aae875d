/** What a child's last days suggest for tonight. */
import type { DayView, Usual } from '../../../shared/views/family'

/** What was logged last on a day of this kind, a school day or not; else on any day. `days` are latest first. */
function lastOf<Type extends 'sleep' | 'home_study' | 'reading'>(
  days: readonly DayView[],
  type: Type,
  isSchoolDay: boolean,
): DayView[Type] {
  const having = days.filter((day) => day[type])
  return (having.find((day) => day.isSchoolDay === isSchoolDay) ?? having[0])?.[type]
}

/** The book that is being read: the last one not finished, neither that day nor since. */
function openBook(days: readonly DayView[]): string {
  const readings = days.flatMap(({ reading }) => (reading && reading.book !== '' ? [reading] : []))
  const isFinished = (book: string) => readings.some((one) => one.finished && one.book === book)
  return readings.find(({ book }) => !isFinished(book))?.book ?? ''
}

const clock = (dateTime: string) => dateTime.slice(-'HH:MM'.length)

/** `before` are the days before today, oldest first. */
export function usualOf(before: readonly DayView[], isSchoolDay: boolean): Usual {
  const days = [...before].reverse()
  const sleep = lastOf(days, 'sleep', isSchoolDay)
  const study = lastOf(days, 'home_study', isSchoolDay)
  const reading = lastOf(days, 'reading', isSchoolDay)
  return {
    ...(sleep && { sleep: { bed: clock(sleep.bed_at), wake: clock(sleep.wake_at), nap: sleep.nap } }),
    ...(study && { home_study: { minutes: study.minutes } }),
    ...(reading && { reading: { minutes: reading.minutes, book: openBook(days) } }),
  }
}

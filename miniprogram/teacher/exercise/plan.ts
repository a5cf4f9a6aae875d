/** What is to be confirmed of a week of exercise, and how that is said. */
import { exerciseMinutes } from '../../../shared/norms'
import type { ExerciseDay, ExerciseWeek } from '../../../shared/views/teacher'
import type { Entry } from '../../hooks/use-log'
import { shortDate, weekdayWord } from '../../words'

/** School days that nothing is recorded of, and that may still be. */
export const unrecorded = ({ days }: ExerciseWeek): ExerciseDay[] =>
  days.filter(({ isSchoolDay, isOpen, minutes }) => isSchoolDay && isOpen && minutes === null)

/** The suggested minutes of these days, which are kept as suggested. */
export const confirming = (own: string, days: readonly ExerciseDay[]): Entry[] =>
  days.map(({ date, suggested }) => ({
    record: { type: 'exercise', class: own, date, minutes: suggested },
    prefilled: true,
  }))

/** "这几天都按 60 分钟", or by what is suggested where the days differ. */
export function confirmWords(days: readonly ExerciseDay[]): string {
  const [first, ...others] = days.map(({ suggested }) => suggested)
  const these = days.length === 1 ? weekdayWord(days[0]?.date ?? '') : `这 ${days.length} 天都`
  return others.every((minutes) => minutes === first) ? `${these}按 ${first} 分钟` : `${these}按各自的建议`
}

/** Where the suggestions come from. */
export function sourceWords(days: readonly ExerciseDay[]): string {
  const fromWeek = days.filter(({ from }) => from !== null)
  if (fromWeek.length === 0) return `上周同一天没有记录，按每天 ${exerciseMinutes} 分钟建议。`
  const rest = fromWeek.length < days.length ? `；上周没有记录的，按 ${exerciseMinutes} 分钟` : ''
  return `按上周同一天的记录建议${rest}。`
}

export type DayState = 'done' | 'short' | 'open' | 'free'

interface Told {
  state: DayState
  words: string
}

/** A day as it stands, in words. */
export function dayTold({ minutes, isSchoolDay, isOpen, suggested }: ExerciseDay): Told {
  if (minutes === 0) return { state: 'short', words: '没有锻炼' }
  if (minutes !== null && minutes < exerciseMinutes)
    return { state: 'short', words: `${minutes} 分钟，不足 ${exerciseMinutes}` }
  if (minutes !== null) return { state: 'done', words: `${minutes} 分钟` }
  if (!isSchoolDay) return { state: 'free', words: '不是教学日，不要求' }
  return { state: 'open', words: isOpen ? `未记录，建议 ${suggested} 分钟` : '未记录，已过补录期' }
}

export const dayName = (date: string): string => `${weekdayWord(date)} ${shortDate(date)}`

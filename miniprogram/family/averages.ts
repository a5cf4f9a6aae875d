/** What some days come to: an average never without the number of days behind it, and no number where there is none. */
import type { DayView, Norms } from '../../shared/views/family'
import { duration } from '../words'
import { nightMinutes } from './night'

export interface Average {
  count: number
  minutes: number
}

/** The average in whole minutes, or undefined where nothing was logged. */
export function averageOf(minutes: readonly number[]): Average | undefined {
  if (minutes.length === 0) return undefined
  const sum = minutes.reduce((total, one) => total + one, 0)
  return { count: minutes.length, minutes: Math.round(sum / minutes.length) }
}

/** What a measure of a day is, where it was logged. */
export const measures = {
  sleep: ({ sleep }: DayView) => sleep && nightMinutes(sleep),
  home_study: ({ home_study }: DayView) => home_study?.minutes,
  reading: ({ reading }: DayView) => reading?.minutes,
}
export type Measure = keyof typeof measures

const isLogged = (minutes: number | undefined): minutes is number => minutes !== undefined

export const averageOver = (days: readonly DayView[], measure: Measure): Average | undefined =>
  averageOf(days.map(measures[measure]).filter(isLogged))

const units: Record<Measure, string> = { sleep: '晚', home_study: '天', reading: '天' }

/** The norm in words; "" where there is none. */
export const normWords = (measure: Measure, { sleep, homework }: Norms): string =>
  ({
    sleep: `标准 ${duration(sleep)}`,
    home_study: homework === 0 ? '标准是没有书面作业' : `标准不超过 ${duration(homework)}`,
    reading: '',
  })[measure]

/** "记了 5 晚，平均 9小时20分" */
export function averageWords(days: readonly DayView[], measure: Measure): string {
  const average = averageOver(days, measure)
  if (average === undefined) return `这 ${days.length} 天没有记录`
  return `记了 ${average.count} ${units[measure]}，平均 ${duration(average.minutes)}`
}

/** The average against the norm, in one sentence. */
export const againstNorm = (days: readonly DayView[], measure: Measure, norms: Norms): string =>
  [averageWords(days, measure), normWords(measure, norms)].filter((words) => words !== '').join('，')

/** Whether minutes keep to the norm; undefined where there is none. */
export function keepsNorm(
  minutes: number,
  measure: Measure,
  { sleep, homework }: Norms,
): boolean | undefined {
  if (measure === 'reading') return undefined
  return measure === 'sleep' ? minutes >= sleep : minutes <= homework
}

/** The books of some days: "读的书：《草房子》(读完)、《城南旧事》"; "" where none was named. */
export function booksOf(days: readonly DayView[]): string {
  const isFinished = new Map<string, boolean>()
  for (const { reading } of days) {
    if (reading === undefined || reading.book.trim() === '') continue
    isFinished.set(reading.book, isFinished.get(reading.book) === true || reading.finished)
  }
  const books = [...isFinished].map(([book, finished]) => `《${book}》${finished ? '（读完）' : ''}`)
  return books.length === 0 ? '' : `读的书：${books.join('、')}`
}

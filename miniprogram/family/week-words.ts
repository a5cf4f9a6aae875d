/** What a week comes to, in words: an average never without the number of days behind it. */
import type { Norms, WeekSum } from '../../shared/views/family'
import { duration } from '../words'
import { keepsNorm, type Measure } from './averages'
import { measureNames } from './told'

/** "9小时20分（5 晚），21:05 入睡"; "" where nothing was recorded. */
export function weekWords(week: WeekSum, measure: Measure): string {
  if (measure === 'sleep') {
    const { sleep } = week
    return sleep ? `平均 ${duration(sleep.minutes)}（${sleep.count} 晚），${sleep.bedtime} 入睡` : ''
  }
  const sum = week[measure]
  if (sum === undefined) return ''
  const finished = measure === 'reading' ? (week.reading?.finished ?? 0) : 0
  const books = finished > 0 ? `，读完 ${finished} 本` : ''
  return `平均 ${duration(sum.minutes)}（${sum.count} 天）${books}`
}

export interface WeekLine {
  measure: Measure
  name: string
  words: string
  /** Whether the norm is kept; undefined where there is none. */
  isKept: boolean | undefined
}

const all: readonly Measure[] = ['sleep', 'home_study', 'reading']

/** What was recorded in a week; nothing of what was not. */
export const weekLines = (week: WeekSum, norms: Norms): WeekLine[] =>
  all.flatMap((measure) => {
    const words = weekWords(week, measure)
    const minutes = week[measure]?.minutes
    if (minutes === undefined) return []
    return [{ measure, name: measureNames[measure], words, isKept: keepsNorm(minutes, measure, norms) }]
  })

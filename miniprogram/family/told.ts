/** A day as it is told in a few words. */
import type { DayView } from '../../shared/views/family'
import { duration } from '../words'
import { type Measure, measures } from './averages'

export const measureNames: Record<Measure, string> = { sleep: '睡眠', home_study: '作业', reading: '阅读' }

export const allMeasures = Object.keys(measures) as Measure[]

export interface Told {
  measure: Measure
  name: string
  /** What was logged, or undefined where nothing was. */
  words: string | undefined
}

/** What was logged of a day and what was not, in the order of the screen. */
export const toldOf = (day: DayView): Told[] =>
  allMeasures.map((measure) => {
    const minutes = measures[measure](day)
    return {
      ...{ measure, name: measureNames[measure] },
      words: minutes === undefined ? undefined : duration(minutes),
    }
  })

/** How much of a day was logged. */
export function loggedShare(day: DayView): 'none' | 'some' | 'all' {
  const logged = toldOf(day).filter(({ words }) => words !== undefined).length
  if (logged === 0) return 'none'
  return logged === allMeasures.length ? 'all' : 'some'
}

/** What is said of values beside their norms, while they are typed: of such as can be true only. */
import { kindOf } from '../../../shared/records/fields'
import { homeStudy } from '../../../shared/records/home-study'
import { longestNight, shortestNight } from '../../../shared/norms'
import type { Norms } from '../../../shared/views/family'
import { duration } from '../../words'
import { normWords } from '../averages'

export interface Said {
  /** Whether it keeps to the norm; undefined where that is not to be said. */
  isKept: boolean | undefined
  words: string
}

export function nightSaid(minutes: number, norms: Norms): Said {
  if (minutes < shortestNight || minutes > longestNight)
    return { isKept: undefined, words: '请核对入睡时间和起床时间' }
  const norm = normWords('sleep', norms)
  const short = norms.sleep - minutes
  return { isKept: short <= 0, words: short > 0 ? `${norm}，少 ${duration(short)}` : `达到${norm}` }
}

const { max: longestStudy = Infinity } = kindOf(homeStudy.fields.minutes) as { max?: number }

export function studySaid(minutes: unknown, norms: Norms): Said {
  const norm = normWords('home_study', norms)
  if (typeof minutes !== 'number') return { isKept: undefined, words: norm }
  if (minutes > longestStudy)
    return {
      isKept: undefined,
      words: `请核对：填了 ${duration(minutes)}，最多可记 ${duration(longestStudy)}`,
    }
  const over = minutes - norms.homework
  return { isKept: over <= 0, words: over > 0 && norms.homework > 0 ? `${norm}，多 ${duration(over)}` : norm }
}

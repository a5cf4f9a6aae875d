/** An indicator's weeks as a drawing, and as a list. */
import { statusWords } from '../../shared/requirements/words'
import type { Status } from '../../shared/requirements/requirement'
import type { OneIndicator } from '../../shared/views/school'
import { leastIn, shareIn, whole } from '../components/shares'
import { figureWords } from '../pages/home/school-words'
import { shortDate } from '../words'

/** A week's mark: how far from the left, and the stem from what is asked to its figure, in percent. */
export interface WeekMark {
  week: string
  status: Status
  left: number
  bottom: number
  height: number
  /** Whether the figure is at the upper end of the stem. */
  isAbove: boolean
}

export interface WeeksDrawing {
  marks: WeekMark[]
  /** What is asked, from below; null where no plain share is. */
  least: number | null
  low: number
  high: number
}

const step = 5

/** The shares from `low` to `high`, in steps that leave the marks some room. */
function boundsOf(shares: readonly number[]): [low: number, high: number] {
  const [lowest, highest] = [Math.min(...shares), Math.max(...shares)]
  const low = Math.max(0, Math.floor((lowest - 1) / step) * step)
  return [low, Math.max(Math.min(whole, Math.ceil((highest + 1) / step) * step), low + step)]
}

type Told = Pick<OneIndicator, 'past' | 'threshold'>

/**
 * The weeks with a share. Where some were decided, those that were not may be of a handful, far from the others: the
 * list has them, the drawing has not.
 */
function sharesOf(past: Told['past']) {
  const known = past.flatMap((one, index) => {
    const share = one && shareIn(one.figure)
    return one && share !== null && share <= whole ? [{ index, share, status: one.status }] : []
  })
  const decided = known.filter(({ status }) => status !== 'insufficient')
  return decided.length > 0 ? decided : known
}

/** A mark for each week with a share; null where there are fewer than two, which are no line. */
export function drawingOf(weeks: readonly string[], { past, threshold }: Told): WeeksDrawing | null {
  const known = sharesOf(past)
  if (known.length < 2) return null
  const asked = leastIn(threshold)
  const [low, high] = boundsOf([...known.map(({ share }) => share), ...(asked === null ? [] : [asked])])
  const up = (share: number) => (whole * (share - low)) / (high - low)
  const base = asked === null ? 0 : up(asked)
  const marks = known.map(({ index, share, status }): WeekMark => {
    const end = up(share)
    const stem = { bottom: Math.min(base, end), height: Math.abs(end - base), isAbove: end >= base }
    return { week: weeks[index] ?? '', status, left: (whole * (index + 0.5)) / weeks.length, ...stem }
  })
  return { marks, least: asked === null ? null : base, low, high }
}

/** "11月9日那周，88.4%（214 / 242 人），达标", the latest first. */
export const weekLines = (weeks: readonly string[], { past }: Pick<OneIndicator, 'past'>) =>
  weeks.map((week, index) => ({ week, name: `${shortDate(week)}那周`, past: past[index] ?? null })).reverse()

/** What the drawing says to who cannot see it. */
export function weeksWords(weeks: readonly string[], { past }: Pick<OneIndicator, 'past'>): string {
  const known = past.filter((one) => one !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return '还没有过去几周的数字'
  const met = known.filter(({ status }) => status === 'met').length
  const moved = `从 ${figureWords(first)} 到 ${figureWords(last)}`
  return `${weeks.length} 周的走势，${moved}，${met} 周${statusWords.met.word}`
}

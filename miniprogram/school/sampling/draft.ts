/** The weeks as they are being chosen. */
import type { SamplingView, TermWeek } from '../../../shared/views/sampling'

export interface Draft {
  /** Whether every week is asked; what was chosen stays for whoever changes their mind. */
  isEvery: boolean
  /** Mondays. */
  weeks: readonly string[]
}

export const draftOf = ({ chosen }: SamplingView): Draft => ({ isEvery: chosen.length === 0, weeks: chosen })

export const isChosen = ({ weeks }: Draft, { week }: TermWeek): boolean => weeks.includes(week)

/** A week more, or one less. A week that is over stays as it was: it can be asked no more. */
export function toggled(draft: Draft, week: TermWeek): Draft {
  if (week.isPast) return draft
  const weeks = isChosen(draft, week)
    ? draft.weeks.filter((other) => other !== week.week)
    : [...draft.weeks, week.week].sort()
  return { isEvery: false, weeks }
}

/** A week with at least so many school days is a whole one. */
const wholeWeek = 3

const monthOf = ({ from }: TermWeek) => from.slice(0, 7)

/** The week of a month that is asked: its second whole one, past the bustle of its beginning, or the last there is. */
function ofMonth(weeks: readonly TermWeek[]): TermWeek | undefined {
  const whole = weeks.filter(({ days }) => days >= wholeWeek)
  return whole[1] ?? whole[0]
}

/** One week in each month to come: the one that is chosen already, or the usual one. Months that had theirs stay. */
export function monthly({ weeks }: SamplingView, before: Draft): Draft {
  const past = weeks.filter((week) => week.isPast && isChosen(before, week))
  const elsewhere = before.weeks.filter((one) => !weeks.some(({ week }) => week === one))
  const done = new Set(past.map(monthOf))
  const months = [...new Set(weeks.map(monthOf))].filter((month) => !done.has(month))
  const ahead = months.flatMap((month) => {
    const left = weeks.filter((one) => monthOf(one) === month && !one.isPast)
    const week = left.find((one) => isChosen(before, one)) ?? ofMonth(left)
    return week ? [week.week] : []
  })
  return { isEvery: false, weeks: [...elsewhere, ...past.map(({ week }) => week), ...ahead].sort() }
}

/** What is saved. */
export const weeksOf = ({ isEvery, weeks }: Draft): string[] => (isEvery ? [] : [...weeks])

export const isSame = (draft: Draft, { chosen }: SamplingView): boolean =>
  weeksOf(draft).join() === [...chosen].sort().join()

/** What is wrong with it, or undefined. */
export const wrongOf = ({ isEvery, weeks }: Draft): string | undefined =>
  !isEvery && weeks.length === 0 ? '一周都没有选。至少选一周，或选「每周都问」。' : undefined

/** "选了 4 周，后面还有 2 周" */
export function countWords(draft: Draft, { weeks }: SamplingView): string {
  const chosen = weeks.filter((week) => isChosen(draft, week))
  const ahead = chosen.filter(({ isPast }) => !isPast).length
  return `本学期选了 ${chosen.length} 周，从本周起还有 ${ahead} 周`
}

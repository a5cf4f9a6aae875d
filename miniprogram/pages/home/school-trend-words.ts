/** The last weeks of a requirement, in words and as columns. */
import type { PastStatus } from '../../../shared/requirements/snapshot'
import { brokenWords, statusWords } from '../../../shared/requirements/words'
import type { PastWeek, RequirementRow } from '../../../shared/views/school'

export const changeWords: Record<NonNullable<RequirementRow['change']>, string> = {
  gained: '本周新达标',
  lost: '本周不再达标',
}

const inWords: Record<PastStatus, string> = {
  ...{ met: statusWords.met.word, not_met: statusWords.not_met.word },
  ...{ insufficient: statusWords.insufficient.word, broken: brokenWords.word },
}
const statuses = Object.keys(inWords) as PastStatus[]

/** "近 8 周：5 周达标，2 周未达标，1 周没有记下"; "" where no week is known yet. */
export function trendWords(past: RequirementRow['past']): string {
  if (past.length === 0) return ''
  const counted = statuses.map(
    (status) => [past.filter((week) => week?.[0] === status).length, inWords[status]] as const,
  )
  const missed = past.filter((week) => week === null).length
  const parts = [...counted, [missed, '没有记下'] as const].filter(([count]) => count > 0)
  return `近 ${past.length} 周：${parts.map(([count, word]) => `${count} 周${word}`).join('，')}`
}

/** A column stands above the line where the week was met and hangs below it where it was not. */
export interface Column {
  kind: PastStatus | 'none'
  /** 1 to 4; 0 where it neither stands nor hangs. */
  length: number
}

/** From so many points away from what is asked, a column is as long as can be. */
const farthest = 20
const [shortest, usual, longest] = [1, 2, 4]

/** As far from the line as the share was from what is asked; where that is not known, of a usual length. */
export function columnOf(week: PastWeek | null, least: number | null): Column {
  if (week === null) return { kind: 'none', length: 0 }
  const [kind, share] = week
  if (kind !== 'met' && kind !== 'not_met') return { kind, length: 0 }
  if (share === null || least === null) return { kind, length: usual }
  const distance = Math.min(Math.abs(share - least) / farthest, 1)
  return { kind, length: shortest + Math.round((longest - shortest) * distance) }
}

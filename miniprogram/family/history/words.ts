/** What is said of a record's versions. */
import type { HistoryEntry, VersionView } from '../../../shared/views/child'
import { dayAndClock } from '../../words'
import { measureNames } from '../told'

const isMeasure = (type: string): type is keyof typeof measureNames => Object.hasOwn(measureNames, type)

/** The name of a record's kind as the family's screens have it. */
export const nameOf = ({ type, title }: HistoryEntry): string =>
  isMeasure(type) ? measureNames[type] : title

/** What counts now. */
export const currentWords = ({ versions: [last] }: HistoryEntry): string => last?.words ?? '已撤回'

export const isWithdrawn = ({ versions: [last] }: HistoryEntry): boolean => last?.words === null

/** What stands out in an entry's versions, in a word each. */
function tagsOf({ versions }: HistoryEntry): string[] {
  const [last] = versions
  const isCorrected = versions.filter(({ words }) => words !== null).length > 1
  return [...(isCorrected ? ['更正过'] : []), ...(last?.who === '学校代录' ? ['学校代录'] : [])]
}

const isAsUsual = ({ versions: [last] }: HistoryEntry) => last?.prefilled === true

/** What stands out in some entries together, each word once; as usual is the whole of them or nothing. */
export function tagsFor(entries: readonly HistoryEntry[]): string {
  const usual = entries.length > 0 && entries.every(isAsUsual) ? ['照往常填的'] : []
  return [...new Set([...entries.flatMap(tagsOf), ...usual])].join(' · ')
}

/** "您，11月18日 20:05" */
export const byWhom = ({ who, at }: VersionView): string => `${who}，${dayAndClock(at)}`

/** What a version did to the one before it. */
export function versionWords({ words, prefilled }: VersionView, isFirst: boolean): string {
  if (words === null) return '撤回了'
  const guess = prefilled ? '（照往常填好，没有改动）' : ''
  return `${isFirst ? '记了' : '改为'}：${words}${guess}`
}

/** The sums of a child's records, as a guardian reads them. */
import { duration } from '../../../shared/duration'
import { splitKey } from '../../../shared/keys'
import { recordTypes } from '../../../shared/records/index'
import type { AnyRecordType } from '../../../shared/records/record'
import { optionName } from '../../../shared/records/options'
import type { Tally } from '../../../shared/tallies/tally'

const titles = new Map((recordTypes as readonly AnyRecordType[]).map(({ type, title }) => [type, title]))

/** What counters count; those that are named by a month, a school year or an option say it themselves. */
const counted: Readonly<Record<string, string>> = {
  nights: '晚数',
  days: '天数',
  minutes: '一共',
  naps: '午睡一共',
  bedtime_primary: '在小学的时间前入睡的晚数',
  bedtime_junior: '在初中的时间前入睡的晚数',
  in_person: '上门家访次数',
  open: '没做完的件数',
  done: '做完的件数',
  assessed: '评过的项数',
  passed: '通过的项数',
  myopic: '近视',
  examined: '检查过',
}

const inMinutes = new Set(['minutes', 'naps'])

const labelWords = (label: string) =>
  splitKey(label)
    .map((part) => counted[part] ?? optionName(part))
    .join(' ')

/** "睡眠 晚数：44", for each sum. */
export const sumLines = (tally: Tally): string[] =>
  Object.entries(tally).flatMap(([type, sums]) =>
    Object.entries(sums).map(([label, count]) => {
      const amount = inMinutes.has(label) ? duration(count) : String(count)
      return `${titles.get(type) ?? ''} ${labelWords(label)}：${amount}`
    }),
  )

/** What a line of the map and a line of rectification say in a few words. */
import { countWords } from '../../../miniprogram/district/map/count-words'
import { dueWord } from '../../../miniprogram/school/rectifications/words'
import type { PastStatus } from '../../../shared/requirements/snapshot'

const row = (signals: number, ...statuses: PastStatus[]) => ({
  ...{ school: 'a', name: '甲校', at: '2026-10-14T19:00', pupils: 10, notMet: 0, signals },
  statuses: [...statuses, ...Array.from({ length: 12 - statuses.length }, () => 'met' as const)],
})

test.each([
  [row(0), '十二条都达标'],
  [row(0, 'broken'), '计算出错 1 条'],
  [row(2, 'not_met', 'not_met', 'insufficient'), '未达标 2 条，数据不足 1 条，2 份问卷值得看看'],
  [{ ...row(0), at: '', statuses: [] }, ''],
])('%j', (of, words) => {
  expect(countWords(of)).toBe(words)
})

test.each([
  ['overdue', '2026-10-09', '逾期 5 天'],
  ['open', '2026-10-14', '今天到期'],
  ['open', '2026-11-01', '还有 18 天'],
  ['met', '2026-10-09', '数据已达标'],
  ['closed', '2026-10-09', '已结束'],
] as const)('%s until %s: %s', (state, until, words) => {
  expect(dueWord({ state, until }, '2026-10-14')).toBe(words)
})

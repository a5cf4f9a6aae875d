/** The card of the principal: which rows are shown, and what a row says. */
import type { IndicatorView, RequirementRow } from '../../../shared/views/school'
import { filterAfter, rowsShown, statusesToShow } from '../../../miniprogram/pages/home/school-filter'
import {
  countWords,
  figureWords,
  nameOf,
  rowCertainty,
  rowWords,
} from '../../../miniprogram/pages/home/school-words'

const lead: IndicatorView = {
  ...{
    key: 'written_at_school',
    title: '书面作业在校完成',
    scope: '小学',
    role: 'deciding',
    status: 'not_met',
  },
  ...{ figure: '85.7%', counts: '42 / 49 人次', threshold: '≥ 90%', provenance: 'L' },
  ...{ coverage: '84.4%', coverageCounts: '49 / 58 班·天', certain: null, reason: '', range: '' },
}
const row = (
  id: number,
  status: RequirementRow['status'],
  more: Partial<RequirementRow> = {},
): RequirementRow => ({
  ...{ id, title: '作业管理', status, isBroken: false, lead, past: [], change: null, ...more },
})
const rows = [row(1, 'met'), row(5, 'not_met'), row(8, 'not_met'), row(12, 'insufficient'), row(13, 'met')]
const shown = (filter: Parameters<typeof rowsShown>[1]) => rowsShown(rows, filter).map(({ id }) => id)

describe('which rows are shown', () => {
  test('all of them, however many there are, in the official order', () => {
    expect(shown(null)).toEqual([1, 5, 8, 12, 13])
  })
  test('those of one status, in the same order', () => {
    expect(shown('not_met')).toEqual([5, 8])
  })
  test('every row is under exactly one tile', () => {
    expect(statusesToShow.flatMap(shown).sort((a, b) => a - b)).toEqual([1, 5, 8, 12, 13])
  })
  test('tapping the same tile again shows all', () => {
    expect(filterAfter(null, 'met')).toBe('met')
    expect(filterAfter('not_met', 'met')).toBe('met')
    expect(filterAfter('met', 'met')).toBeNull()
  })
})

describe('what a row says', () => {
  test('a missing figure is no data, and neither 0 nor a failure', () => {
    expect(figureWords({ figure: '—' })).toBe('暂无数据')
    expect(figureWords({ figure: '0.0%' })).toBe('0.0%')
  })
  test('an impossible share is told as an error beside its counts', () => {
    expect(countWords({ figure: '100.0%', counts: '9 / 9' })).toBe('9 / 9')
    expect(countWords({ figure: '104.2%', counts: '125 / 120' })).toBe('125 / 120 · 超过 100%，请核对记录')
  })
  test('the scope is named where there is one', () => {
    expect(nameOf(lead)).toBe('书面作业在校完成 · 小学')
    expect(nameOf({ title: '近视', scope: '' })).toBe('近视')
  })
  test('whether it can still change is told on every row, and where there is no indicator too', () => {
    expect(rowCertainty(row(5, 'not_met'))).toBe('按总数判定')
    expect(rowCertainty(row(5, 'met', { lead: { ...lead, certain: true } }))).toBe('已确定')
    expect(rowCertainty(row(4, 'insufficient', { lead: null }))).toBe('仍可能改变')
  })
  test('a screen reader says the verdict in words, with figure, counts and threshold', () => {
    expect(rowWords(row(5, 'not_met'))).toBe(
      '第 5 条，作业管理，未达标，书面作业在校完成 · 小学，85.7%，42 / 49 人次，≥ 90%，本地标准，覆盖 84.4% 49 / 58 班·天，按总数判定',
    )
    const thin = { ...lead, reason: '覆盖不足 90%，暂不判定' }
    expect(rowWords(row(5, 'insufficient', { lead: thin }))).toContain('人次，覆盖不足 90%，暂不判定，≥ 90%')
    expect(rowWords(row(5, 'insufficient', { isBroken: true, lead: null }))).toBe(
      '第 5 条，作业管理，计算出错',
    )
    expect(rowWords(row(4, 'insufficient', { lead: null }))).toBe('第 4 条，作业管理，数据不足，仍可能改变')
  })
})

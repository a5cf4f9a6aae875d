/** Past weeks: as columns on the card, and as marks on a requirement's page. */
import { drawingOf, weekLines, weeksWords } from '../../../miniprogram/school/weeks'
import { rowWords } from '../../../miniprogram/pages/home/school-words'
import { columnOf, trendWords } from '../../../miniprogram/pages/home/school-trend-words'
import type { PastFigure, PastWeek, RequirementRow } from '../../../shared/views/school'

const row = (past: RequirementRow['past'], change: RequirementRow['change'] = null): RequirementRow => ({
  ...{ id: 8, title: '睡眠时间', status: 'met', isBroken: false, lead: null, past, change },
})
const met: PastWeek = ['met', 95]

describe('in words', () => {
  test('how many of the weeks stood how, and how many were missed', () => {
    expect(trendWords([met, met, ['not_met', 80], ['insufficient', null], null])).toBe(
      '近 5 周：2 周达标，1 周未达标，1 周数据不足，1 周没有记下',
    )
    expect(trendWords([['broken', null]])).toBe('近 1 周：1 周计算出错')
    expect(trendWords([])).toBe('')
  })
  test('a row says them to a screen reader, and what changed since last week', () => {
    expect(rowWords(row([met, null], 'gained'))).toMatch(/，近 2 周：1 周达标，1 周没有记下，本周新达标$/u)
    expect(rowWords(row([met], 'lost'))).toMatch(/，本周不再达标$/u)
    expect(rowWords(row([]))).not.toMatch(/周/u)
  })
})

describe('a column', () => {
  test('is the longer, the further the share is from what is asked', () => {
    expect(columnOf(['met', 90], 90)).toEqual({ kind: 'met', length: 1 })
    expect(columnOf(['not_met', 80], 90)).toEqual({ kind: 'not_met', length: 3 })
    expect(columnOf(['not_met', 20], 90)).toEqual({ kind: 'not_met', length: 4 })
  })
  test('is of a usual length where no distance is known, and of none where nothing was decided or kept', () => {
    expect(columnOf(['not_met', null], 90)).toEqual({ kind: 'not_met', length: 2 })
    expect(columnOf(['met', 96], null)).toEqual({ kind: 'met', length: 2 })
    expect(columnOf(['insufficient', 50], 90)).toEqual({ kind: 'insufficient', length: 0 })
    expect(columnOf(null, 90)).toEqual({ kind: 'none', length: 0 })
  })
})

const weeks = ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28']
const past = (figure: string, status: PastFigure['status'] = 'not_met'): PastFigure => ({
  ...{ figure, status, counts: '1 / 2 人' },
})

describe('the drawing', () => {
  const drawn = drawingOf(weeks, {
    threshold: '≥ 90%',
    past: [past('81.0%'), null, past('86.0%'), past('96.0%', 'met')],
  })!

  test('has its marks where their weeks and shares are, between even bounds that hold what is asked', () => {
    expect([drawn.low, drawn.high]).toEqual([80, 100])
    expect(drawn.least).toBe(50)
    expect(drawn.marks.map(({ week, left }) => [week, left])).toEqual([
      ['2026-09-07', 12.5],
      ['2026-09-21', 62.5],
      ['2026-09-28', 87.5],
    ])
  })
  test('ties each mark to what is asked, from above and from below', () => {
    const stems = drawn.marks.map(({ bottom, height, isAbove }) => [
      Math.round(bottom),
      Math.round(height),
      isAbove,
    ])
    expect(stems).toEqual([[5, 45, false], [30, 20, false], [50, 30, true]]) // prettier-ignore
  })
  test('has no line where none is asked for, and room where all weeks were alike', () => {
    const flat = drawingOf(weeks, {
      threshold: '比去年 39.5% 低 1 个百分点以上',
      past: [past('38.0%'), past('38.0%'), null, null],
    })
    expect(flat).toMatchObject({ least: null, low: 35, high: 40 })
  })
  test('is not made of one week, of plain numbers or of impossible shares', () => {
    expect(drawingOf(weeks, { threshold: '≥ 90%', past: [past('81.0%'), null, null, null] })).toBeNull()
    expect(drawingOf(weeks, { threshold: '≥ 5 天', past: weeks.map(() => past('3 天')) })).toBeNull()
    expect(drawingOf(weeks, { threshold: '≥ 90%', past: weeks.map(() => past('104.2%')) })).toBeNull()
  })
  test('leaves undecided weeks to the list where others were decided, and draws them where none was', () => {
    const some = [past('0.0%', 'insufficient'), past('81.0%'), past('86.0%'), null]
    expect(drawingOf(weeks, { threshold: '≥ 90%', past: some })).toMatchObject({ low: 80, marks: [{}, {}] })
    const none = some.slice(0, 1).concat([past('97.0%', 'insufficient'), null, null])
    expect(drawingOf(weeks, { threshold: '≥ 90%', past: none })).toMatchObject({ low: 0, marks: [{}, {}] })
  })
  test('stays inside its field, whatever the shares are', () => {
    const shares = Array.from({ length: 101 }, (_, share) => `${share}.0%`)
    for (const one of shares) {
      const { marks, low, high } = drawingOf(weeks, {
        ...{ threshold: '全部（100%）', past: [past(one), past('50.0%'), null, null] },
      })!
      expect(low).toBeLessThan(high)
      expect(marks.every(({ bottom, height }) => bottom >= 0 && bottom + height <= 100)).toBe(true)
    }
  })
})

test('the list has every week, the latest first, and those that were missed', () => {
  const lines = weekLines(weeks, { past: [past('81.0%'), null, null, past('96.0%', 'met')] })
  expect(lines.map(({ name, past: one }) => [name, one?.figure])).toEqual([
    ...[
      ['9月28日那周', '96.0%'],
      ['9月21日那周', undefined],
    ],
    ...[
      ['9月14日那周', undefined],
      ['9月7日那周', '81.0%'],
    ],
  ])
})

test('the drawing is told in words, from the first week that is known to the last', () => {
  const told = [null, past('—', 'insufficient'), past('86.0%'), past('96.0%', 'met')]
  expect(weeksWords(weeks, { past: told })).toBe('4 周的走势，从 暂无数据 到 96.0%，1 周达标')
  expect(weeksWords(weeks, { past: [null, null] })).toBe('还没有过去几周的数字')
})

/** Where weeks stand in a chart, and what is said of them: never a figure without the days behind it. */
import { bedMinutes, scaledBedtimes, scaledFor } from '../../../miniprogram/family/week-scale'
import { weekLines, weekWords } from '../../../miniprogram/family/week-words'
import type { WeekSum } from '../../../shared/views/family'

const norms = { sleep: 600, bedtime: '21:20', homework: 60 }
const week = (own: Partial<WeekSum>): WeekSum => ({ from: '2026-10-08', to: '2026-10-14', ...own })
const slept = (minutes: number, bedtime = '21:20') => week({ sleep: { count: 5, minutes, bedtime } })
const studied = (minutes: number) => week({ home_study: { count: 4, minutes } })
const empty = week({})

describe('columns', () => {
  it('stand on nothing, with room above the norm, and a gap where nothing was recorded', () => {
    const { shares, norm } = scaledFor([studied(30), empty, studied(0)], 'home_study', norms)
    expect(shares).toEqual([30 / 72, undefined, 0])
    expect(norm).toBeCloseTo(60 / 72)
  })

  it('reach as far as the longest', () => {
    expect(scaledFor([studied(240), studied(60)], 'home_study', norms).shares).toEqual([1, 0.25])
  })

  it('have no line where nothing may be, or nothing is asked', () => {
    const lower = { ...norms, homework: 0 }
    expect(scaledFor([studied(30)], 'home_study', lower).norm).toBeUndefined()
    const read = week({ reading: { count: 1, minutes: 30, finished: 0 } })
    expect(scaledFor([read], 'reading', norms)).toEqual({ shares: [0.5], norm: undefined })
  })
})

describe('dots', () => {
  it('stand above the line where the norm is kept, and below where it is not', () => {
    const { shares, norm } = scaledFor([slept(630), slept(600), empty, slept(570)], 'sleep', norms)
    expect(norm).toBe(0.5)
    expect(shares).toEqual([0.75, 0.5, undefined, 0.25])
  })

  it('take bedtimes after midnight for later ones', () => {
    expect([bedMinutes('21:20'), bedMinutes('23:59'), bedMinutes('00:10')]).toEqual([1280, 1439, 1450])
    const { shares, norm } = scaledBedtimes([slept(600, '20:20'), slept(600, '00:20')], norms)
    expect(norm).toBeGreaterThan(shares[0] as number)
    expect(norm).toBeLessThan(shares[1] as number)
  })

  it('stand inside the chart where all are alike', () => {
    expect(scaledFor([slept(600)], 'sleep', norms)).toEqual({ shares: [0.5], norm: 0.5 })
  })
})

it('says each average with its days, the bedtime, and the books', () => {
  expect(weekWords(slept(560), 'sleep')).toBe('平均 9小时20分（5 晚），21:20 入睡')
  expect(weekWords(studied(35), 'home_study')).toBe('平均 35分（4 天）')
  const read = (finished: number) => week({ reading: { count: 3, minutes: 20, finished } })
  expect(weekWords(read(0), 'reading')).toBe('平均 20分（3 天）')
  expect(weekWords(read(2), 'reading')).toBe('平均 20分（3 天），读完 2 本')
  expect(weekWords(empty, 'sleep')).toBe('')
})

it('lists what was recorded alone, and whether it keeps to the norm', () => {
  const both = { ...slept(599), ...studied(60), from: '', to: '' }
  expect(
    weekLines({ ...both, sleep: slept(599).sleep! }, norms).map(({ name, isKept }) => [name, isKept]),
  ).toEqual([
    ['睡眠', false],
    ['作业', true],
  ])
  expect(weekLines(empty, norms)).toEqual([])
})

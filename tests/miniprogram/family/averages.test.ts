import {
  againstNorm,
  averageOf,
  averageWords,
  booksOf,
  keepsNorm,
} from '../../../miniprogram/family/averages'
import { loggedShare, toldOf } from '../../../miniprogram/family/told'
import { dayWith, noWritten, norms, slept } from './support'

const read = (minutes: number, book: string, finished = false) =>
  dayWith({ reading: { minutes, book, finished } })

describe('an average', () => {
  it('is of the days that were logged', () => {
    const days = [slept('2026-11-17T21:00'), dayWith(), slept('2026-11-17T21:41')]
    expect(againstNorm(days, 'sleep', norms)).toBe('记了 2 晚，平均 9小时40分，标准 10小时')
  })

  it('of nothing is not 0', () => {
    expect(averageOf([])).toBeUndefined()
    expect(averageWords([dayWith(), dayWith()], 'sleep')).toBe('这 2 天没有记录')
  })

  it('of days without homework is 0', () =>
    expect(averageWords([dayWith({ home_study: { minutes: 0 } })], 'home_study')).toBe('记了 1 天，平均 0分'))

  it('is told without a norm where there is none', () =>
    expect(againstNorm([read(20, '')], 'reading', norms)).toBe('记了 1 天，平均 20分'))

  it('stands beside the norm of grades without written homework', () =>
    expect(againstNorm([dayWith({ home_study: { minutes: 10 } })], 'home_study', noWritten)).toBe(
      '记了 1 天，平均 10分，标准是没有书面作业',
    ))
})

describe('the norm', () => {
  it.each([
    ['sleep', 600, true],
    ['sleep', 599, false],
    ['home_study', 60, true],
    ['home_study', 61, false],
    ['reading', 0, undefined],
  ] as const)('of %s at %i minutes: %s', (measure, minutes, kept) =>
    expect(keepsNorm(minutes, measure, norms)).toBe(kept),
  )
})

it('a book is told once, and finished when it was on any day', () => {
  const days = [read(20, '草房子'), read(30, '草房子', true), read(10, '城南旧事'), read(5, ' ')]
  expect(booksOf(days)).toBe('读的书：《草房子》（读完）、《城南旧事》')
  expect(booksOf([dayWith()])).toBe('')
})

describe('a day', () => {
  it('tells what it has and what it has not', () => {
    const told = toldOf(dayWith({ home_study: { minutes: 0 } }))
    expect(told.map(({ name, words }) => [name, words])).toEqual([
      ['睡眠', undefined],
      ['作业', '0分'],
      ['阅读', undefined],
    ])
  })

  it('is logged not at all, in part, or whole', () => {
    const all = { ...slept('2026-11-17T21:00'), ...read(20, ''), home_study: { minutes: 0 } }
    expect([dayWith(), read(20, ''), all].map(loggedShare)).toEqual(['none', 'some', 'all'])
  })
})

import {
  countWords,
  draftOf,
  isChosen,
  isSame,
  monthly,
  toggled,
  weeksOf,
  wrongOf,
} from '../../../miniprogram/school/sampling/draft'
import { addDays } from '../../../shared/calendar'
import type { SamplingView, TermWeek } from '../../../shared/views/sampling'

/** Weeks of five days from a Monday on, of which so many are over. */
const weeksFrom = (monday: string, count: number, past: number): TermWeek[] =>
  Array.from({ length: count }, (_, index) => {
    const week = addDays(monday, 7 * index)
    return { week, from: week, to: addDays(week, 4), days: 5, isPast: index < past }
  })

const viewOf = (weeks: TermWeek[], chosen: string[] = []): SamplingView => ({
  ...{ today: '2026-10-14', weeks, chosen, nights: 5 },
  term: { name: '第一学期', start: '2026-09-01', end: '2027-01-22' },
})

const autumn = weeksFrom('2026-09-07', 16, 5)

test('none named is every week, and stays so until one is chosen', () => {
  const view = viewOf(autumn)
  const draft = draftOf(view)
  expect([draft.isEvery, weeksOf(draft), isSame(draft, view), wrongOf(draft)]).toEqual([true, [], true, undefined]) // prettier-ignore
  expect(weeksOf(toggled(draft, autumn[8]!))).toEqual(['2026-11-02'])
})

test('a week is chosen and left out again; one that is over stays as it was', () => {
  const view = viewOf(autumn, ['2026-09-14', '2026-10-19'])
  const draft = draftOf(view)
  expect(isChosen(draft, autumn[1]!)).toBe(true)
  expect(toggled(draft, autumn[1]!)).toBe(draft)
  const more = toggled(draft, autumn[5]!)
  expect(weeksOf(more)).toEqual(['2026-09-14', '2026-10-12', '2026-10-19'])
  expect(isSame(more, view)).toBe(false)
  expect(isSame(toggled(more, autumn[5]!), view)).toBe(true)
})

test('of some, there must be one; who goes back to every week keeps the choice', () => {
  const draft = toggled(draftOf(viewOf(autumn, ['2026-10-19'])), autumn[6]!)
  expect(wrongOf(draft)).toContain('至少选一周')
  expect(weeksOf({ isEvery: true, weeks: ['2026-10-19'] })).toEqual([])
})

test('one a month: the second whole week of each month to come', () => {
  const view = viewOf(weeksFrom('2026-09-07', 16, 0))
  expect(weeksOf(monthly(view, draftOf(view)))).toEqual([
    ...['2026-09-14', '2026-10-12', '2026-11-09', '2026-12-14'],
  ])
})

test('one a month leaves what is over, and a month that had its week, as they are', () => {
  const view = viewOf(autumn, ['2026-05-11', '2026-09-21', '2026-10-05'])
  expect(weeksOf(monthly(view, draftOf(view)))).toEqual([
    ...['2026-05-11', '2026-09-21', '2026-10-05', '2026-11-09', '2026-12-14'],
  ])
})

test('one a month keeps the first that is chosen in a month, and drops others', () => {
  const view = viewOf(autumn, ['2026-10-26', '2026-11-23', '2026-11-30'])
  expect(weeksOf(monthly(view, draftOf(view)))).toEqual(['2026-10-26', '2026-11-23', '2026-12-14'])
})

test('one a month in a month that is nearly over takes the week that is left, and no short one', () => {
  const short = { ...weeksFrom('2026-10-26', 1, 0)[0]!, days: 2 }
  expect(weeksOf(monthly(viewOf([short]), { isEvery: true, weeks: [] }))).toEqual([])
  const last = weeksFrom('2026-10-26', 1, 0)
  expect(weeksOf(monthly(viewOf(last), { isEvery: true, weeks: [] }))).toEqual(['2026-10-26'])
})

test('how many are chosen, and how many still to come', () => {
  const view = viewOf(autumn, ['2026-09-14', '2026-10-19', '2026-05-11'])
  expect(countWords(draftOf(view), view)).toBe('本学期选了 2 周，从本周起还有 1 周')
})

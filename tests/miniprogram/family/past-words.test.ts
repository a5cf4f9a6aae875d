/** What is said of the versions of a record, of the consent, and of what is kept. */
import {
  byWhom,
  currentWords,
  nameOf,
  tagsFor,
  versionWords,
} from '../../../miniprogram/family/history/words'
import { consentWords, countWords, noConsentWords } from '../../../miniprogram/family/mine/words'
import { monthSum, shownMonths } from '../../../miniprogram/family/shelf/months'
import type { HistoryEntry, KeptKind, VersionView } from '../../../shared/views/child'

const at = '2026-10-14T20:05'
const version = (own: Partial<VersionView> = {}): VersionView => ({ who: '您', at, words: '35分', ...own })
const entry = (...versions: VersionView[]): HistoryEntry => ({
  ...{ type: 'home_study', title: '在家书面作业时间', date: '2026-10-14', versions },
})

describe('a record’s history', () => {
  it('is called as the family’s screens call it', () => {
    expect(nameOf(entry())).toBe('作业')
    expect(nameOf({ ...entry(), type: 'home_visit', title: '家访' })).toBe('家访')
  })

  it('tells what counts now', () => {
    expect(currentWords(entry(version(), version({ words: '20分' })))).toBe('35分')
    expect(currentWords(entry(version({ words: null }), version()))).toBe('已撤回')
  })

  it('tells what became of it, step by step', () => {
    expect(versionWords(version(), true)).toBe('记了：35分')
    expect(versionWords(version(), false)).toBe('改为：35分')
    expect(versionWords(version({ words: null }), false)).toBe('撤回了')
    expect(versionWords(version({ prefilled: true }), true)).toBe('记了：35分（照往常填好，没有改动）')
    expect(byWhom(version({ who: '另一位监护人' }))).toBe('另一位监护人，10月14日 20:05')
  })

  it('marks what stands out, each once', () => {
    expect(tagsFor([entry(version()), entry(version({ words: null }), version())])).toBe('')
    const proxy = entry(version({ who: '学校代录' }))
    expect(tagsFor([entry(version(), version()), proxy, proxy])).toBe('更正过 · 学校代录')
    expect(tagsFor([entry(version({ prefilled: true }))])).toBe('照往常填的')
    const guessed = entry(version({ prefilled: true }))
    expect(tagsFor([guessed, guessed])).toBe('照往常填的')
    expect(tagsFor([guessed, entry(version())])).toBe('')
  })
})

describe('the consent', () => {
  const said = { who: '另一位监护人', at, onPaper: false }

  it.each([
    [{ given: true, said }, '另一位监护人在 10月14日 20:05 同意了。'],
    [{ given: false, said }, '另一位监护人在 10月14日 20:05 撤回了同意。'],
    [
      { given: true, said: { ...said, who: '学校', onPaper: true } },
      '学校在 10月14日 20:05 按纸面同意书登记了同意。',
    ],
    [
      { given: false, said: { ...said, who: '学校', onPaper: true } },
      '学校在 10月14日 20:05 按纸面登记了不同意。',
    ],
    [{ given: false, said: null }, '还没有人同意过。'],
  ])('%j', (consent, words) => {
    expect(consentWords(consent)).toBe(words)
  })
})

it.each([
  [{ given: true, said: { who: '学校', at, onPaper: true } }, '没有人在这里登记；学校按纸面同意书登记了'],
  [{ given: false, said: { who: '学校', at, onPaper: true } }, '没有人在这里登记；学校按纸面登记了不同意'],
  [{ given: true, said: null }, '由学校登记'],
  [{ given: false, said: null }, '没有'],
])('where no guardian consented here, %j does not contradict what is in force', (consent, words) => {
  expect(noConsentWords(consent)).toBe(words)
})

it('counts what is kept, with the days', () => {
  const kind = (own: Partial<KeptKind>): KeptKind => ({
    ...{ type: 'sleep', title: '', purpose: '', seenBy: '', fields: [], correction: '', count: 20 },
    ...{ from: '2026-09-01', to: '2026-10-14', ...own },
  })
  expect(countWords(kind({}))).toBe('20 条，9月1日 – 10月14日')
  expect(countWords(kind({ count: 1, to: '2026-09-01' }))).toBe('1 条，9月1日')
  expect(countWords(kind({ count: 0, from: null, to: null }))).toBe('没有')
  expect(countWords(kind({ type: 'ballot', count: 2, from: null, to: null }))).toBe('2 份')
})

describe('a long shelf', () => {
  const book = (title: string) => ({
    ...{ book: title, first: at, last: at, days: 1, minutes: 20, finished: title.endsWith('1') },
  })
  const months = ['2026-11', '2026-10', '2026-09'].map((month) => ({
    ...{ month, unnamed: 0, books: Array.from({ length: 15 }, (_, index) => book(String(index))) },
  }))

  it('is shown by whole months, as far as a page goes', () => {
    expect(shownMonths(months, 1)).toHaveLength(2)
    expect(shownMonths(months, 2)).toHaveLength(3)
    expect(shownMonths([], 1)).toEqual([])
  })

  it('is summed by month', () => {
    expect(monthSum(months[0]!.books)).toBe('15 本，读完 2 本')
    expect(monthSum([book('0')])).toBe('1 本')
    expect(monthSum([])).toBe('')
  })
})

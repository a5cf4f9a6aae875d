/** The rows behind an indicator, in words. */
import { askedOf, pageWords, rowWords, titleOf } from '../../../miniprogram/school/evidence-words'

test('a row is called by its day, its week, its survey or its name', () => {
  expect(titleOf('days', '2026-11-18')).toBe('11月18日 周三')
  expect(titleOf('weeks', '2026-11-16')).toBe('11月16日那周')
  expect(titleOf('surveys', '2026-11-27')).toBe('11月27日截止的问卷')
  expect(titleOf('pupils', '欧阳🌱')).toBe('欧阳🌱')
})

test('a screen reader hears the mark, the counts and the note', () => {
  const row = { id: 'x', title: '2026-11-18', mark: 'missing', words: '没有记录' } as const
  expect(rowWords('days', row)).toBe('11月18日 周三，缺，没有记录')
  expect(rowWords('events', { ...row, mark: 'done', words: '', note: '家长会' })).toBe(
    '11月18日 周三，正常，家长会',
  )
  expect(rowWords('checks', { ...row, mark: 'plain' })).toBe('11月18日 周三，没有记录')
})

test('pages are counted where there are several', () => {
  expect(pageWords({ total: 30 }, 1)).toBe('')
  expect(pageWords({ total: 31 }, 1)).toBe('第 1 页，共 2 页')
  expect(pageWords({ total: 20 }, 2)).toBe('第 2 页，共 2 页')
})

test('only an indicator’s own address opens its records', () => {
  expect(askedOf({ id: '8', key: 'sleep_reached', of: 'primary', class: 'c1' })).toEqual({
    ...{ id: 8, key: 'sleep_reached', of: 'primary', class: 'c1' },
  })
  expect(askedOf({ id: '4', key: 'subject_pass', of: encodeURIComponent('junior:数学') })?.of).toBe('junior:数学') // prettier-ignore
  expect(askedOf({ id: '8', key: 'k', of: '%' })).toBeNull()
  for (const bad of [{}, { id: 'x', key: 'k', of: 'o' }, { id: '8', of: 'o' }, { id: '8', key: 'k' }])
    expect(askedOf(bad)).toBeNull()
})

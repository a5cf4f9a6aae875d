/** A copy comes in pages that fit: each piece once, whatever its size. */
import type { Placed } from '../../cloudfunctions/lib/keeping/export-items'
import { newestFirst } from '../../cloudfunctions/lib/screens/reads'
import { pageOf } from '../../cloudfunctions/lib/keeping/export-page'

it('has the lines of the access log newest first, whatever their ids are', () => {
  const read = (_id: string, at: string) => ({
    ...{ _id, at, school: 's', students: [], name: '', role: 'teacher' as const, what: 'pupil' as const },
  })
  const lines = [read('s/2026-10-14T20/b', '2026-10-14T20:05'), read('s/2026-10-14T20/a', '2026-10-14T20:40')]
  expect(newestFirst(lines).map(({ at }) => at.slice(-5))).toEqual(['20:40', '20:05'])
})

const item = (id: string, size = 100): Placed => ({
  ...{ id, part: '睡眠', title: id, lines: ['x'.repeat(size)], data: null },
})

it('has every piece once, in order, and goes on where the page before ended', () => {
  const all = ['d', 'a', 'c', 'b', 'e'].map((id) => item(id, id === 'c' ? 5000 : 100))
  const pages: string[][] = []
  for (let after: string | null = ''; after !== null;) {
    const { page, next } = pageOf(all, after, 400)
    pages.push(page.map(({ id }) => id))
    after = next
  }
  expect(pages).toEqual([['a', 'b'], ['c'], ['d', 'e']])
})

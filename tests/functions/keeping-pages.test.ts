/** A copy comes in pages that fit: each piece once, whatever its size. */
import type { Placed } from '../../cloudfunctions/lib/keeping/export-items'
import { pageOf } from '../../cloudfunctions/lib/keeping/export-page'

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

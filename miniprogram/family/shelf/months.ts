/** How much of a long shelf is shown at once, and what a month comes to. */
import type { BookView, ShelfMonth } from '../../../shared/views/child'

/** A piece holds no more than a phone draws with ease, be the titles long. */
const booksOfPage = 20

/** The months of so many pages: whole months, until there are enough books. */
export function shownMonths(months: readonly ShelfMonth[], pages: number): ShelfMonth[] {
  const shown: ShelfMonth[] = []
  let books = 0
  for (const month of months) {
    if (books >= booksOfPage * pages) break
    shown.push(month)
    books += month.books.length
  }
  return shown
}

/** "3 本，读完 2 本" */
export function monthSum(books: readonly BookView[]): string {
  if (books.length === 0) return ''
  const finished = books.filter((one) => one.finished).length
  return `${books.length} 本${finished > 0 ? `，读完 ${finished} 本` : ''}`
}

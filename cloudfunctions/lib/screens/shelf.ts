/** The action `shelf`: the books that a child has read, each in the month in which it was read last. */
import * as z from 'zod/mini'
import { monthOf } from '../../../shared/calendar'
import { id } from '../../../shared/records/fields'
import type { BookView, ShelfMonth, ShelfView } from '../../../shared/views/child'
import { inForce, type Ledger } from '../ledger'
import type { Request } from '../serve'
import { maySee, readChild } from './child'

export const shelfInput = z.strictObject({ student: id() })

interface Read {
  date: string
  minutes: number
  book: string
  finished: boolean
}

/** Reading in force, oldest first. */
const readingsOf = ({ records }: Ledger): Read[] =>
  Object.values(records.reading ?? {})
    .flatMap((versions) => (inForce(versions)?.value ?? []) as Read | [])
    .sort((a, b) => a.date.localeCompare(b.date))

/** A book with one more day of reading. */
const withDay = (book: BookView | undefined, { date, minutes, finished, ...read }: Read): BookView => ({
  book: read.book.trim(),
  first: book?.first ?? date,
  last: date,
  days: (book?.days ?? 0) + 1,
  minutes: (book?.minutes ?? 0) + minutes,
  finished: finished || book?.finished === true,
})

/** The books by their titles. */
function booksOf(readings: readonly Read[]): BookView[] {
  const books = new Map<string, BookView>()
  for (const read of readings) {
    const title = read.book.trim()
    if (title !== '') books.set(title, withDay(books.get(title), read))
  }
  return [...books.values()]
}

/** By month, the newest first; in each the book that was read last comes first. */
export function shelfOf(readings: readonly Read[]): ShelfMonth[] {
  const books = booksOf(readings)
  const months = [...new Set(readings.map(({ date }) => monthOf(date)))].sort().reverse()
  return months
    .map((month) => ({
      month,
      books: books.filter(({ last }) => monthOf(last) === month).sort((a, b) => b.last.localeCompare(a.last)),
      unnamed: readings.filter(({ date, book }) => monthOf(date) === month && book.trim() === '').length,
    }))
    .filter((one) => one.books.length > 0 || one.unnamed > 0)
}

/** One call. */
export async function readShelf(
  { student }: z.output<typeof shelfInput>,
  request: Request,
): Promise<ShelfView> {
  const asked = {
    ...{ student, page: '学生的书架', what: 'shelf' as const },
    ...{ day: request.today, fields: ['records.reading'] },
  }
  const { known, child } = await readChild(request, asked)
  const seen = readingsOf(child).filter(({ date }) => maySee(known, child, date))
  return { student, name: child.profile.name, months: shelfOf(seen) }
}

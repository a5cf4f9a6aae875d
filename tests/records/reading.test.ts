import { date, describeFields, flag, id, movesOf, parseAs, refused, text, whole } from './support'

const sample = { student: 'amy', date: '2026-09-02', minutes: 30, book: '西游记', finished: false }

describeFields('reading', {
  sample,
  kinds: { student: id, date, minutes: whole(0, 600), book: text(0, 100), finished: flag },
  defaults: { book: '', finished: false },
})

it.each(['', '  ', '\u3000'])('asks for the book that was finished, not "%s"', (book) => {
  expect(refused('reading', { ...sample, book, finished: true })).toMatchObject({
    code: 'invalid',
    field: 'book',
  })
  expect(parseAs('reading', { ...sample, book })).toMatchObject({ book, finished: false })
})

it.each([
  ['a finished book for its month', '2026-09-30', true, { '2026-09': 1 }],
  ['one finished at a weekend too', '2026-10-03', true, { '2026-10': 1 }],
  ['nothing for a book not finished', '2026-09-30', false, {}],
])('moves %s', (_, day, finished, expected) => {
  expect(movesOf('reading', { ...sample, date: day, finished })).toEqual(expected)
})

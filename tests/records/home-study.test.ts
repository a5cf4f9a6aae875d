import { date, describeFields, id, movesOf, whole } from './support'

const sample = { student: 'amy', date: '2026-09-02', minutes: 40 }

describeFields('home_study', { sample, kinds: { student: id, date, minutes: whole(0, 600) } })

it.each([
  ['a school day', '2026-09-02', 40, { days: 1, minutes: 40 }],
  ['a school day without homework', '2026-09-02', 0, { days: 1 }],
  ['a Sunday', '2026-09-06', 40, {}],
  ['a day before the term', '2026-08-31', 40, {}],
])('moves on %s', (_, day, minutes, expected) => {
  expect(movesOf('home_study', { ...sample, date: day, minutes })).toEqual(expected)
})

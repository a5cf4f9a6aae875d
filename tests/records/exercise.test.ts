import { date, describeFields, id, movesOf, whole } from './support'

const sample = { class: 'c1', date: '2026-09-02', minutes: 60 }

describeFields('exercise', { sample, kinds: { class: id, date, minutes: whole(0, 300) } })

it.each([
  ['2026-09-02', 60, { days: 1, full_days: 1 }],
  ['2026-09-02', 59, { days: 1 }],
  ['2026-09-02', 0, { days: 1 }],
  ['2026-09-05', 60, {}],
  ['2026-08-31', 60, {}],
  ['2027-01-25', 60, {}],
])('moves on %s, of %i minutes: %j', (day, minutes, expected) => {
  expect(movesOf('exercise', { ...sample, date: day, minutes })).toEqual(expected)
})

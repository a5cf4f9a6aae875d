import { date, describeFields, id, movesOf, text } from './support'

const sample = { class: 'c1', date: '2026-09-02', topic: '文明礼貌' }

describeFields('class_meeting', { sample, kinds: { class: id, date, topic: text(1, 100) } })

it.each([
  ['2026-09-01', { '2026-08-31': 1 }],
  ['2026-09-06', { '2026-08-31': 1 }],
  ['2026-09-07', { '2026-09-07': 1 }],
  ['2027-01-01', { '2026-12-28': 1 }],
  ['2026-08-31', {}],
  ['2027-01-23', {}],
])('moves the Monday of its week in the term, on %s: %j', (day, expected) => {
  expect(movesOf('class_meeting', { ...sample, date: day })).toEqual(expected)
})

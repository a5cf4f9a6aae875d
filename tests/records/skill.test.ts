import { date, describeFields, flag, id, movesOf, oneOf, text } from './support'

const sample = { student: 'amy', date: '2026-09-02', kind: 'sport', item: '跳绳', passed: true }

describeFields('skill', {
  sample,
  kinds: {
    student: id,
    date,
    kind: oneOf('sport', 'art', 'song', 'labour'),
    item: text(1, 40),
    passed: flag,
  },
})

it.each([
  ['sport', true, '2026-09-02', { 'sport/assessed': 1, 'sport/passed': 1 }],
  ['song', false, '2026-09-02', { 'song/assessed': 1 }],
  ['labour', true, '2024-05-01', { 'labour/assessed': 1, 'labour/passed': 1 }],
])('moves %s, passed %s on %s, in whatever year: %j', (kind, passed, day, expected) => {
  expect(movesOf('skill', { ...sample, kind, passed, date: day })).toEqual(expected)
})

import { date, describeFields, movesOf, text } from './support'

const types = ['flag_ceremony', 'social_practice', 'parent_meeting', 'open_day'] as const

describe.each(types)('%s', (type) => {
  describeFields(type, {
    sample: { date: '2026-09-02', note: '顺利' },
    kinds: { date, note: text(0, 2000) },
    defaults: { note: '' },
  })
})

it.each([
  ['2026-09-01', { '2026-08-31': 1 }],
  ['2026-09-06', { '2026-08-31': 1 }],
  ['2026-08-31', {}],
  ['2027-01-23', {}],
])('a flag ceremony on %s moves the Monday of its week in the term: %j', (day, expected) => {
  expect(movesOf('flag_ceremony', { date: day })).toEqual(expected)
})

it.each([
  ['2026-08-31', {}],
  ['2026-09-05', { held: 1 }],
  ['2027-02-10', { held: 1 }],
  ['2027-08-31', { held: 1 }],
  ['2027-09-01', {}],
])('social practice on %s counts in the academic year: %j', (day, expected) => {
  expect(movesOf('social_practice', { date: day })).toEqual(expected)
})

describe.each(['parent_meeting', 'open_day'] as const)('%s', (type) => {
  it.each([
    ['2026-08-31', {}],
    ['2026-09-05', { held: 1 }],
    ['2027-01-22', { held: 1 }],
    ['2027-01-23', {}],
  ])('on %s counts in the term: %j', (day, expected) => {
    expect(movesOf(type, { date: day })).toEqual(expected)
  })
})

import { describeFields, movesOf } from './support'

describeFields('pledge', { sample: {}, kinds: {} })

it.each([
  ['2026-08-31', { '2025-2026': 1 }],
  ['2026-09-01', { '2026-2027': 1 }],
  ['2027-08-31', { '2026-2027': 1 }],
  ['2027-09-01', { '2027-2028': 1 }],
])('submitted on %s counts for the academic year: %j', (today, expected) => {
  expect(movesOf('pledge', {}, today)).toEqual(expected)
})

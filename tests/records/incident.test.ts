import { complaintOf, date, describeFields, id, movesOf, oneOf, text } from './support'

const sample = { incident: 'i1', date: '2026-09-02', kind: 'ethics', status: 'reported', note: '来信' }

describeFields('incident', {
  sample,
  kinds: {
    ...{ incident: id, date, note: text(0, 2000) },
    kind: oneOf('direction', 'over_syllabus', 'early_finish', 'ethics'),
    status: oneOf('reported', 'upheld', 'dismissed'),
  },
  defaults: { note: '' },
})

it.each([
  ['a new one', undefined, undefined],
  ['its finding', sample, undefined],
  ['another kind', { ...sample, kind: 'direction' }, 'kind'],
  ['another date', { ...sample, date: '2026-09-01' }, 'date'],
])('takes for what is in force %s', (_, inForce, field) => {
  const upheld = { ...sample, status: 'upheld' }
  expect(complaintOf('incident', upheld, { inForce })?.field).toBe(field)
})

it.each([
  ['2026-09-02', 'reported', { 'ethics/reported': 1 }],
  ['2027-08-31', 'upheld', { 'ethics/upheld': 1 }],
  ['2026-09-06', 'dismissed', { 'ethics/dismissed': 1 }],
  ['2026-08-31', 'upheld', {}],
])('moves on %s, %s, in the academic year: %j', (day, status, expected) => {
  expect(movesOf('incident', { ...sample, date: day, status })).toEqual(expected)
})

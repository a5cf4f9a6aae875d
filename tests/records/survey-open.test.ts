import { complaintOf, date, describeFields, id, movesOf } from './support'

const sample = { survey: 'q1', closes: '2026-09-20' }

describeFields('survey_open', { sample, kinds: { survey: id, closes: date } })

it.each([
  ['2026-09-19', undefined],
  ['2026-09-20', undefined],
  ['2026-09-21', 'closes'],
])('opened on %s may not close in the past', (today, field) => {
  expect(complaintOf('survey_open', sample, { today })?.field).toBe(field)
})

it('is never re-dated, nor opened again as it was', () => {
  const inForce = { ...sample, opened: '2026-09-10' }
  expect(complaintOf('survey_open', { ...sample, closes: '2026-10-01' }, { inForce })?.field).toBe('survey')
  expect(complaintOf('survey_open', sample, { inForce })?.field).toBe('survey')
})

it('moves its id with the days on which it opened and closes', () => {
  expect(movesOf('survey_open', sample, '2026-09-10')).toEqual({ 'q1/2026-09-10/2026-09-20': 1 })
  expect(movesOf('survey_open', { ...sample, survey: 'q/1' }, '2026-09-10')).toEqual({
    ...{ 'q%2F1/2026-09-10/2026-09-20': 1 },
  })
})

import { complaintOf, describeFields, flag, id } from './support'

const sample = { student: 'amy', visit: 'v1', took_place: true }

describeFields('visit_answer', { sample, kinds: { student: id, visit: id, took_place: flag } })

it('is about a visit that stands', () => {
  expect(
    complaintOf('visit_answer', sample, { beside: { home_visit: { date: '2026-09-12' } } }),
  ).toBeUndefined()
  expect(complaintOf('visit_answer', sample, { beside: { home_visit: undefined } })?.field).toBe('visit')
  expect(complaintOf('visit_answer', sample, {})?.field).toBe('visit')
})

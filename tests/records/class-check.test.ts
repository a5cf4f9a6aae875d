import { complaintOf, date, describeFields, id, movesOf, refused, subject, whole } from './support'

const sample = { class: 'c1', date: '2026-09-02', subject: '数学', tested: 40, reached: 32 }

describeFields('class_check', {
  sample,
  kinds: {
    ...{ class: id, date, subject },
    tested: { ...whole(1), along: () => ({ reached: 0 }) },
    reached: { ...whole(0), takes: [0, 40] },
  },
})

it('has no more that reached the goal than were tested', () => {
  expect(refused('class_check', { ...sample, reached: 41 })).toMatchObject({
    code: 'invalid',
    field: 'reached',
  })
})

it('tests no more than the class has that day', () => {
  expect(complaintOf('class_check', sample, { classSize: 40 })).toBeUndefined()
  expect(complaintOf('class_check', sample, { classSize: 39 })?.field).toBe('tested')
})

it.each([
  ['2026-09-02', 32, { checks: 1, tested: 40, reached: 32 }],
  ['2026-09-02', 0, { checks: 1, tested: 40 }],
  ['2026-09-05', 32, { checks: 1, tested: 40, reached: 32 }],
  ['2026-08-31', 32, {}],
  ['2027-01-22', 32, { checks: 1, tested: 40, reached: 32 }],
  ['2027-01-23', 32, {}],
])('moves on %s with %i who reached the goal: %j', (day, reached, expected) => {
  expect(movesOf('class_check', { ...sample, date: day, reached })).toEqual(expected)
})

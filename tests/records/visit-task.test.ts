import { date, describeFields, flag, id, movesOf, text } from './support'

const sample = { student: 'amy', task: 't1', what: '和家长商量按时睡觉', due: '2026-10-01', done: false }

describeFields('visit_task', {
  sample,
  kinds: { student: id, task: id, what: text(1, 200), due: date, done: flag },
  defaults: { done: false },
  optional: ['due'],
})

it.each([
  [false, { open: 1 }],
  [true, { done: 1 }],
])('counts as open until it is done, and as done from then on (%s): %j', (done, expected) => {
  expect(movesOf('visit_task', { ...sample, done })).toEqual(expected)
})

import {
  complaintOf,
  date,
  describeFields,
  flag,
  id,
  movesOf,
  parseAs,
  refused,
  subject,
  whole,
} from './support'

const sample = {
  ...{ class: 'c1', date: '2026-09-02', subject: '数学', written: true, est_minutes: 20 },
  ...{ assigned: 40, finished: 30, take_home: false },
}
const none = {
  ...{ class: 'c1', date: '2026-09-02', subject: 'none', written: false, est_minutes: 0 },
  ...{ assigned: 0, finished: 0, take_home: false },
}

describeFields('assignment', {
  sample,
  kinds: {
    ...{ class: id, date, written: flag, est_minutes: whole(0, 240), take_home: flag },
    subject: { ...subject, refuses: subject.refuses.filter((value) => value !== 'none') },
    assigned: { ...whole(0), along: () => ({ finished: 0 }) },
    finished: { ...whole(0), takes: [0, 40] },
  },
})

it('has no more that finished than were assigned it', () => {
  expect(parseAs('assignment', { ...sample, finished: 40 })).toMatchObject({ finished: 40 })
  expect(refused('assignment', { ...sample, finished: 41 })).toMatchObject({
    code: 'invalid',
    field: 'finished',
  })
})

it('may say that there was none', () => {
  expect(parseAs('assignment', none)).toEqual(none)
})

it.each([
  { written: true },
  { est_minutes: 1 },
  { assigned: 1 },
  { assigned: 1, finished: 1 },
  { take_home: true },
])('cannot be none and %j', (something) => {
  expect(refused('assignment', { ...none, ...something })).toMatchObject({
    code: 'invalid',
    field: 'subject',
  })
})

it('is for no more than the class has that day', () => {
  expect(complaintOf('assignment', sample, { classSize: 40 })).toBeUndefined()
  expect(complaintOf('assignment', sample, { classSize: 39 })?.field).toBe('assigned')
  expect(complaintOf('assignment', none, { classSize: 0 })).toBeUndefined()
})

describe('moves', () => {
  it.each([
    ['written', {}, { assigned: 40, finished: 30 }],
    ['oral', { written: false }, {}],
    ['oral and taken home', { written: false, take_home: true }, {}],
    ['taken home', { take_home: true }, { 'take_home/2026-09-02': 1, assigned: 40, finished: 30 }],
    ['finished by none', { finished: 0 }, { assigned: 40 }],
    ['none at all', none, {}],
  ])('the day, and for homework that is %s: %j', (_, fields, expected) => {
    expect(movesOf('assignment', { ...sample, ...fields })).toEqual({ 'day/2026-09-02': 1, ...expected })
  })

  it.each([
    ['the sums alone at a weekend', '2026-09-05', { assigned: 40, finished: 30 }],
    ['nothing before the term', '2026-08-31', {}],
    ['nothing after the term', '2027-01-25', {}],
  ])('%s', (_, day, expected) => {
    expect(movesOf('assignment', { ...sample, take_home: true, date: day })).toEqual(expected)
  })
})

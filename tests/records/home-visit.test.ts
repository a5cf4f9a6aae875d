import { complaintOf, date, describeFields, id, movesOf, oneOf, text } from './support'

const sample = {
  ...{ visit: 'v1', student: 'amy', date: '2026-09-12', mode: 'in_person' },
  ...{ topics: ['study', 'sleep'], note: '家访' },
}
const topics = ['study', 'sleep', 'homework', 'health', 'behaviour', 'family', 'safety']

describeFields('home_visit', {
  sample,
  kinds: {
    ...{ visit: id, student: id, date, mode: oneOf('in_person', 'online', 'phone'), note: text(1, 2000) },
    topics: {
      takes: [...topics.map((topic) => [topic]), topics.slice(0, 5)],
      refuses: [[], topics.slice(0, 6), ['study', 'study'], ['money'], [''], [null], 'study', null, 1, {}],
    },
  },
})

it('stays with the pupil that it was of', () => {
  expect(complaintOf('home_visit', sample, { inForce: undefined })).toBeUndefined()
  expect(complaintOf('home_visit', { ...sample, note: '补充' }, { inForce: sample })).toBeUndefined()
  expect(complaintOf('home_visit', { ...sample, student: 'bo' }, { inForce: sample })?.field).toBe('visit')
})

it.each([
  ['in_person', '2026-09-12', { in_person: 1 }],
  ['in_person', '2027-08-31', { in_person: 1 }],
  ['in_person', '2026-08-31', {}],
  ['online', '2026-09-12', {}],
  ['phone', '2026-09-12', {}],
])('moves %s on %s: %j', (mode, day, expected) => {
  expect(movesOf('home_visit', { ...sample, mode, date: day })).toEqual(expected)
})

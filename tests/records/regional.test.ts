import {
  complaintOf,
  decimal,
  describeFields,
  movesOf,
  oneOf,
  refused,
  subject,
  whole,
  year,
} from './support'

const sample = {
  ...{ year: '2026-2027', stage: 'primary', subject: '语文', tested: 100, passed: 80, median: '0.80' },
}

describeFields('regional', {
  sample,
  kinds: {
    ...{ year, stage: oneOf('primary', 'junior'), subject, median: decimal },
    tested: { ...whole(1), along: () => ({ passed: 0 }) },
    passed: { ...whole(0), takes: [0, 100] },
  },
})

it('has no more that passed than were tested', () => {
  expect(refused('regional', { ...sample, passed: 101 })).toMatchObject({ code: 'invalid', field: 'passed' })
})

it('is of a stage that the school has classes of', () => {
  expect(complaintOf('regional', sample, { stages: ['primary', 'junior'] })).toBeUndefined()
  expect(complaintOf('regional', sample, { stages: ['junior'] })?.field).toBe('stage')
})

it('moves what was tested and passed, under the median as it was told', () => {
  expect(movesOf('regional', sample)).toEqual({
    ...{ '2026-2027/primary/语文/0%2E80/tested': 100, '2026-2027/primary/语文/0%2E80/passed': 80 },
  })
  expect(movesOf('regional', { ...sample, passed: 0, median: '1' })).toEqual({
    ...{ '2026-2027/primary/语文/1/tested': 100 },
  })
})

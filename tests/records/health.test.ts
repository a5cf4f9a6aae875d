import { describeFields, flag, id, movesOf, oneOf, year } from './support'

const grades = ['excellent', 'good', 'pass', 'fail']

describe('fitness', () => {
  describeFields('fitness', {
    sample: { year: '2026-2027', student: 'amy', grade: 'good' },
    kinds: { year, student: id, grade: oneOf(...grades) },
  })

  it.each(grades)('moves the grade of its year: %s', (grade) => {
    expect(movesOf('fitness', { year: '2025-2026', student: 'amy', grade })).toEqual({
      [`2025-2026/${grade}`]: 1,
    })
  })
})

describe('eyesight', () => {
  describeFields('eyesight', {
    sample: { year: '2026-2027', student: 'amy', myopic: false },
    kinds: { year, student: id, myopic: flag },
  })

  it.each([
    [true, { '2026-2027/examined': 1, '2026-2027/myopic': 1 }],
    [false, { '2026-2027/examined': 1 }],
  ])('moves the examination of its year, myopic %s: %j', (myopic, expected) => {
    expect(movesOf('eyesight', { year: '2026-2027', student: 'amy', myopic })).toEqual(expected)
  })
})

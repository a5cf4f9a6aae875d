import { classOn, isIn, onRoll, type Roll } from '../../shared/roll'

const roll = (own: Partial<Roll> = {}): Roll => ({
  ...{ enrolledOn: '2026-09-10', enrolledIn: 'c1', leftOn: null, moves: {}, books: ['c1'] },
  ...own,
})

it.each([
  ['2026-09-09', false],
  ['2026-09-10', true],
  ['2027-06-30', true],
])('is on roll from the day of enrolment: %s %s', (date, expected) => {
  expect(onRoll(roll(), date)).toBe(expected)
})

it.each([
  ['2026-11-19', true],
  ['2026-11-20', false],
  ['2026-11-21', false],
])('is no longer on roll on the day of leaving: %s %s', (date, expected) => {
  expect(onRoll(roll({ leftOn: '2026-11-20' }), date)).toBe(expected)
})

describe('the class on a day', () => {
  const moved = roll({ moves: { '2026-12-01': 'c3', '2026-10-08': 'c2', '2026-11-02': 'c1' } })

  it.each([
    ['2026-09-10', 'c1'],
    ['2026-10-07', 'c1'],
    ['2026-10-08', 'c2'],
    ['2026-11-01', 'c2'],
    ['2026-11-02', 'c1'],
    ['2026-12-01', 'c3'],
    ['2028-01-01', 'c3'],
  ])('on %s is %s, whatever the order in which moves were entered', (date, expected) => {
    expect(classOn(moved, date)).toBe(expected)
  })

  it('is that of enrolment before any move', () => {
    expect(classOn(roll(), '2026-09-10')).toBe('c1')
    expect(classOn(moved, '2026-01-01')).toBe('c1')
  })
})

it.each([
  ['2026-09-09', 'c1', false],
  ['2026-09-10', 'c1', true],
  ['2026-10-08', 'c1', false],
  ['2026-10-08', 'c2', true],
  ['2026-11-20', 'c2', false],
])('on %s: in %s? %s', (date, id, expected) => {
  expect(isIn(roll({ moves: { '2026-10-08': 'c2' }, leftOn: '2026-11-20' }), id, date)).toBe(expected)
})

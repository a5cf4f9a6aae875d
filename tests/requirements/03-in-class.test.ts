import type { PolicyOverrides } from '../../shared/policy/overrides'
import { inClass } from '../../shared/requirements/03-in-class'
import { aSchool, find, type School } from './support'

const key = 'in_class_reached'
const threeDays = ['2026-09-01', '2026-09-02', '2026-09-03']

/** Three checks in each class that has results, each result of so many tested and reached. */
type Checks = [tested: number, reached: number][]

function tenClasses(policy: PolicyOverrides = {}): School {
  const school = aSchool({ policy })
  for (const id of tenIds) school.classes(1, id).pupils(1, id)
  return school
}
const tenIds = Array.from({ length: 10 }, (_, index) => `c${index}`)

function checked(school: School, id: string, checks: Checks, dates = threeDays): School {
  for (const [index, [tested, reached]] of checks.entries())
    school.log('class_check', { class: id, date: dates[index], subject: '数学', tested, reached })
  return school
}

const oneClass = (checks: Checks, policy: PolicyOverrides = {}) =>
  checked(aSchool({ policy }).classes(1, 'c1').pupils(1, 'c1'), 'c1', checks)

/** So many of the ten classes with three checks each, ten of ten reached. */
function withChecksIn(howMany: number, policy: PolicyOverrides = {}): School {
  const school = tenClasses(policy)
  for (const id of tenIds.slice(0, howMany))
    checked(school, id, [
      [10, 10],
      [10, 10],
      [10, 10],
    ])
  return school
}

const find3 = (school: School, asOf = '2026-09-30') => find(inClass, school.on(asOf), key)

it.each<[string, Checks, string, number, number]>([
  [
    '80 of 100, exactly the threshold',
    [
      [40, 40],
      [40, 30],
      [20, 10],
    ],
    'met',
    80,
    100,
  ],
  [
    '79 of 100',
    [
      [40, 40],
      [40, 30],
      [20, 9],
    ],
    'not_met',
    79,
    100,
  ],
  [
    '800 of 1000',
    [
      [333, 266],
      [333, 266],
      [334, 268],
    ],
    'met',
    800,
    1000,
  ],
  [
    '799 of 999, which rounds to 0.80',
    [
      [333, 266],
      [333, 266],
      [333, 267],
    ],
    'not_met',
    799,
    999,
  ],
  [
    'none at all',
    [
      [10, 0],
      [10, 0],
      [10, 0],
    ],
    'not_met',
    0,
    30,
  ],
])('judges %s', (_, checks, status, numerator, denominator) => {
  expect(find3(oneClass(checks))).toEqual({
    ...{ key, scope: 'school', role: 'deciding', status, numerator, denominator },
    ...{ observed: 1, expected: 1, threshold: '>= 0.80', provenance: 'O' },
  })
})

it.each([
  [9, 'met'],
  [8, 'insufficient'],
])('with three checks in %i of 10 classes is %s, though all reached the goal', (classes, status) => {
  expect(find3(withChecksIn(classes))).toMatchObject({ status, observed: classes, expected: 10 })
})

it.each([
  [8, 'met'],
  [7, 'insufficient'],
])('with a minimum coverage of 0.80 and %i of 10 classes is %s', (classes, status) => {
  expect(find3(withChecksIn(classes, { min_coverage_school: '0.80' }))).toMatchObject({ status })
})

it("does not go by the families' minimum coverage", () => {
  expect(find3(withChecksIn(8, { min_coverage: '0.50' }))).toMatchObject({ status: 'insufficient' })
})

it('is not sure of a failure either while too few classes are seen', () => {
  const school = checked(tenClasses(), 'c0', [
    [10, 0],
    [10, 0],
    [10, 0],
  ])
  expect(find3(school)).toMatchObject({ status: 'insufficient', numerator: 0, denominator: 30 })
})

it('adds the checks of a class that has too few to be observed', () => {
  const school = checked(withChecksIn(9), 'c9', [
    [10, 2],
    [10, 3],
  ])
  expect(find3(school)).toMatchObject({ numerator: 275, denominator: 290, observed: 9 })
})

it('counts checks on any day of the term, at weekends too', () => {
  const dates = ['2026-09-05', '2026-09-06', '2026-09-12']
  const school = aSchool().classes(1, 'c1').pupils(1, 'c1')
  expect(
    find3(
      checked(
        school,
        'c1',
        [
          [10, 8],
          [10, 8],
          [10, 8],
        ],
        dates,
      ),
    ),
  ).toMatchObject({
    ...{ status: 'met', numerator: 24, denominator: 30, observed: 1 },
  })
})

it('counts none from before the term or after it', () => {
  const dates = ['2026-08-31', '2027-01-22', '2027-01-23']
  const school = aSchool().classes(1, 'c1').pupils(1, 'c1')
  expect(
    find3(
      checked(
        school,
        'c1',
        [
          [10, 1],
          [10, 9],
          [10, 2],
        ],
        dates,
      ),
      '2027-02-01',
    ),
  ).toMatchObject({
    ...{ numerator: 9, denominator: 10, observed: 0 },
  })
})

it('counts the corrected check alone', () => {
  const school = oneClass([
    [10, 10],
    [10, 10],
    [10, 10],
  ])
  checked(school, 'c1', [[10, 4]])
  expect(find3(school)).toMatchObject({ numerator: 24, denominator: 30, observed: 1 })
})

it('takes no class without pupils', () => {
  const school = oneClass([
    [10, 8],
    [10, 8],
    [10, 8],
  ]).classes(1, 'empty')
  checked(school, 'empty', [
    [10, 0],
    [10, 0],
    [10, 0],
  ])
  expect(find3(school)).toMatchObject({ numerator: 24, denominator: 30, expected: 1 })
})

it('is insufficient before any check, and left out where no class has a pupil', () => {
  expect(find3(tenClasses())).toMatchObject({
    status: 'insufficient',
    numerator: 0,
    denominator: 0,
    observed: 0,
  })
  expect(find3(aSchool().classes(1, 'c1'))).toBeUndefined()
})

it('follows a stricter policy, marked L', () => {
  const checks: Checks = [
    [40, 40],
    [40, 30],
    [20, 14],
  ]
  const stricter = { thresholds: { in_class_reached: '0.85' } }
  expect(find3(oneClass(checks))).toMatchObject({ status: 'met', numerator: 84 })
  expect(find3(oneClass(checks, stricter))).toMatchObject({
    ...{ status: 'not_met', threshold: '>= 0.85', provenance: 'L' },
  })
})

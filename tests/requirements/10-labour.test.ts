import { labour } from '../../shared/requirements/10-labour'
import { aSchool, find, idsOf, type School } from './support'

const key = 'labour_skill'
const find10 = (school: School) => find(labour, school.on('2026-11-20'), key)
const twenty = () => aSchool().classes(3, 'c1').pupils(20, 'c1')

function assess(school: School, students: string[], passed: boolean, kind = 'labour'): School {
  for (const student of students)
    school.log('skill', { student, date: '2026-09-10', kind, item: '整理书包', passed })
  return school
}

it('is met by 19 of 20, exactly the threshold', () => {
  expect(find10(assess(assess(twenty(), idsOf('c1', 19), true), ['c1-20'], false))).toEqual({
    ...{ key, scope: 'school', role: 'deciding', status: 'met' },
    ...{ numerator: 19, denominator: 20, observed: 20, expected: 20 },
    ...{ threshold: '>= 0.95', provenance: 'L', lower: '19/20', upper: '19/20', certain: true },
  })
})

it.each([
  ['not_met', 18, 2, { lower: '18/20', upper: '18/20', certain: true }],
  ['met', 19, 0, { lower: '19/20', upper: '20/20', certain: true }],
  ['insufficient', 18, 1, { lower: '18/20', upper: '19/20', certain: false }],
  ['insufficient', 0, 0, { lower: '0/20', upper: '20/20', certain: false }],
  ['not_met', 0, 2, { lower: '0/20', upper: '18/20', certain: true }],
])('is %s with %i who pass and %i who do not', (status, passing, failing, shown) => {
  const school = assess(twenty(), idsOf('c1', passing), true)
  expect(find10(assess(school, idsOf('c1', failing, passing), false))).toMatchObject({
    ...{ status, observed: passing + failing, ...shown },
  })
})

it.each(['sport', 'art', 'song'])('counts no assessment of %s', (kind) => {
  expect(find10(assess(twenty(), idsOf('c1', 20), true, kind))).toMatchObject({ observed: 0 })
})

it('is left out without pupils', () => {
  expect(find10(aSchool().classes(3, 'c1'))).toBeUndefined()
})

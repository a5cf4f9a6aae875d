import { arts } from '../../shared/requirements/09-arts'
import { aSchool, find, idsOf, type School } from './support'

const find9 = (school: School, key: string) => find(arts, school.on('2026-11-20'), key)
const twenty = () => aSchool().classes(3, 'c1').pupils(20, 'c1')

describe.each([
  ['art_skill', 'art', 'song'],
  ['song_skill', 'song', 'art'],
])('%s', (key, kind, other) => {
  const assess = (school: School, students: string[], passed: boolean, of = kind) => {
    for (const student of students)
      school.log('skill', { student, date: '2026-09-10', kind: of, item: '国歌', passed })
    return school
  }

  it('is met by 19 of 20, exactly the threshold', () => {
    const school = assess(assess(twenty(), idsOf('c1', 19), true), ['c1-20'], false)
    expect(find9(school, key)).toEqual({
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
    const failed = idsOf('c1', failing, passing)
    const school = assess(assess(twenty(), idsOf('c1', passing), true), failed, false)
    expect(find9(school, key)).toMatchObject({ status, observed: passing + failing, ...shown })
  })

  it(`counts no ${other}`, () => {
    expect(find9(assess(twenty(), idsOf('c1', 20), true, other), key)).toMatchObject({ observed: 0 })
  })

  it('follows the policy, marked L', () => {
    const policy = { thresholds: { [key]: '0.8' } }
    const school = aSchool({ policy }).classes(3, 'c1').pupils(20, 'c1')
    expect(find9(assess(school, idsOf('c1', 16), true), key)).toMatchObject({
      ...{ status: 'met', numerator: 16, threshold: '>= 0.8', provenance: 'L' },
    })
  })

  it('is left out without pupils', () => {
    expect(find9(aSchool().classes(3, 'c1'), key)).toBeUndefined()
  })
})

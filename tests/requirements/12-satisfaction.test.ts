import { satisfied } from '../../shared/requirements/12-satisfaction'
import { calendarOf } from '../shared/support'
import { aSchool, find, idsOf, type School } from './support'

const find12 = (school: School, key: string, asOf = '2026-11-20') => find(satisfied, school.on(asOf), key)

const ten = () => aSchool().classes(3, 'c1').pupils(10, 'c1')

/** So many ballots with 4 or 5, and so many below. */
const ratings = (good: number, bad: number) => [
  ...Array.from({ length: good }, (_, index) => 4 + (index % 2)),
  ...Array.from({ length: bad }, (_, index) => 1 + (index % 3)),
]

describe('satisfaction', () => {
  const key = 'satisfaction'
  const open = { opened: '2026-10-01', closes: '2026-10-31' }
  const answered = idsOf('c1', 10)

  it('is met by 9 of 10, exactly the threshold, with the Wilson interval', () => {
    const school = ten().survey('q1', { ...open, ratings: ratings(9, 1), answered })
    expect(find12(school, key)).toEqual({
      ...{ key, scope: 'school', role: 'deciding', status: 'met' },
      ...{ numerator: 9, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 0.90', provenance: 'O', interval: [0.5958, 0.9821] },
    })
  })

  it('is not met by 8 of 10', () => {
    const school = ten().survey('q1', { ...open, ratings: ratings(8, 2), answered })
    expect(find12(school, key)).toMatchObject({ status: 'not_met', numerator: 8, denominator: 10 })
  })

  it.each([
    ['met', 6],
    ['insufficient', 5],
  ])('is %s where %i families of 10 answered, all content', (status, howMany) => {
    const survey = { ...open, ratings: ratings(howMany, 0), answered: idsOf('c1', howMany) }
    expect(find12(ten().survey('q1', survey), key)).toMatchObject({ status, observed: howMany, expected: 10 })
  })

  it('is not sure of a failure either while too few answered', () => {
    const survey = { ...open, ratings: ratings(0, 5), answered: idsOf('c1', 5) }
    expect(find12(ten().survey('q1', survey), key)).toMatchObject({ status: 'insufficient', numerator: 0 })
  })

  const nothing = {
    ...{ key, scope: 'school', role: 'deciding', status: 'insufficient', numerator: null, denominator: null },
    ...{ observed: 0, expected: 10, threshold: '>= 0.90', provenance: 'O' },
  }

  it.each([
    ['no survey', ten()],
    ['four ballots', ten().survey('q1', { ...open, ratings: ratings(4, 0), answered })],
    [
      'a survey opened last year',
      ten().survey('q1', { opened: '2026-08-31', closes: '2026-10-31', ratings: ratings(10, 0), answered }),
    ],
    [
      'a survey that closes today',
      ten().survey('q1', { ...open, closes: '2026-11-20', ratings: ratings(10, 0), answered }),
    ],
  ])('shows nothing, and no interval, of %s', (_, school) => {
    expect(find12(school, key)).toEqual(nothing)
  })

  it('counts a survey from the day after it has closed', () => {
    const school = ten().survey('q1', { ...open, closes: '2026-11-19', ratings: ratings(10, 0), answered })
    expect(find12(school, key)).toMatchObject({ status: 'met', numerator: 10 })
  })

  it('counts five ballots', () => {
    const school = ten().survey('q1', { ...open, ratings: ratings(5, 0), answered: idsOf('c1', 5) })
    expect(find12(school, key)).toMatchObject({ numerator: 5, denominator: 5, interval: [0.5655, 1] })
  })

  it('pools several surveys, and counts who answered any of them once', () => {
    const school = ten()
      .survey('q1', { ...open, ratings: ratings(5, 0), answered: idsOf('c1', 5) })
      .survey('q2', { ...open, ratings: ratings(1, 4), answered: idsOf('c1', 5, 2) })
    expect(find12(school, key)).toMatchObject({
      ...{ status: 'not_met', numerator: 6, denominator: 10, observed: 7, expected: 10 },
    })
  })

  it('leaves a survey with four ballots out of the pool', () => {
    const school = ten()
      .survey('q1', { ...open, ratings: ratings(6, 0), answered: idsOf('c1', 6) })
      .survey('q2', { ...open, ratings: ratings(0, 4), answered: idsOf('c1', 4, 6) })
    expect(find12(school, key)).toMatchObject({ numerator: 6, denominator: 6, observed: 6 })
  })

  it('keeps the ballots of a pupil who left, but not the pupil', () => {
    const school = ten().pupil('gone', 'c1', { until: '2026-11-01' })
    school.survey('q1', { ...open, ratings: ratings(9, 2), answered: [...answered, 'gone'] })
    expect(find12(school, key)).toMatchObject({ numerator: 9, denominator: 11, observed: 10, expected: 10 })
  })

  it('takes a survey of this year from before the term, on the first day too', () => {
    const calendar = calendarOf({ term: { name: '第二学期', start: '2027-03-01', end: '2027-07-09' } })
    const school = aSchool({ calendar }).classes(3, 'c1').pupils(10, 'c1')
    school.survey('q1', { opened: '2026-09-01', closes: '2026-09-02', ratings: ratings(10, 0), answered })
    expect(find12(school, key, '2027-04-01')).toMatchObject({ status: 'met', numerator: 10 })
  })

  it.each(['a/b', 'a.b', '$x', 'constructor'])('knows a survey called "%s"', (id) => {
    const school = ten().survey(id, { ...open, ratings: ratings(10, 0), answered })
    expect(find12(school, key)).toMatchObject({ numerator: 10 })
  })

  it('follows a stricter policy, marked L', () => {
    const school = aSchool({ policy: { thresholds: { satisfaction: '0.92' } } })
      .classes(3, 'c1')
      .pupils(10, 'c1')
    school.survey('q1', { ...open, ratings: ratings(9, 1), answered })
    expect(find12(school, key)).toMatchObject({ status: 'not_met', threshold: '>= 0.92', provenance: 'L' })
  })

  it('is left out without pupils', () => {
    expect(find12(aSchool().classes(3, 'c1'), key)).toBeUndefined()
  })
})

describe.each([
  ['parent_meetings', 'parent_meeting'],
  ['open_days', 'open_day'],
] as const)('%s', (key, type) => {
  it('is met by one in the term', () => {
    expect(find12(ten().daily(type, ['2026-09-05'], {}), key)).toEqual({
      ...{ key, scope: 'school', role: 'supporting', status: 'met', numerator: 1 },
      ...{ denominator: null, observed: null, expected: null, threshold: '>= 1', provenance: 'L' },
    })
  })

  it.each([
    ['insufficient', '2027-01-22'],
    ['not_met', '2027-01-23'],
  ])('without any is %s on %s', (status, asOf) => {
    expect(find12(ten(), key, asOf)).toMatchObject({ status, numerator: 0 })
  })

  it('counts days of the term alone, each once', () => {
    const dates = ['2026-08-31', '2026-09-01', '2026-09-01', '2027-01-22', '2027-01-23']
    expect(find12(ten().daily(type, dates, {}), key, '2027-02-01')).toMatchObject({
      status: 'met',
      numerator: 2,
    })
  })

  it('forgets one that was withdrawn', () => {
    const school = ten().daily(type, ['2026-09-05'], {}).withdraw(type, { date: '2026-09-05' })
    expect(find12(school, key)).toMatchObject({ status: 'insufficient', numerator: 0 })
  })

  it('follows the policy, marked L', () => {
    const school = aSchool({ policy: { thresholds: { [key]: '2' } } }).daily(type, ['2026-09-05'], {})
    expect(find12(school, key)).toMatchObject({ status: 'insufficient', threshold: '>= 2', provenance: 'L' })
  })
})

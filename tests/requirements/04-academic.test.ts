import { academic } from '../../shared/requirements/04-academic'
import { cardOf } from '../../shared/requirements/card'
import { aSchool, find, idsOf, type School } from './support'

interface Result {
  year?: string
  stage?: string
  subject?: string
  tested?: number
  passed: number
  median?: string
}

const result = ({
  year = '2026-2027',
  stage = 'primary',
  subject = '语文',
  tested = 100,
  ...rest
}: Result) => ({
  ...{ year, stage, subject, tested, median: '0.80', ...rest },
})

const withResults = (...results: Result[]): School => {
  const school = aSchool().classes(3, 'c3').pupils(1, 'c3')
  for (const one of results) school.log('regional', result(one))
  return school
}

describe('subject_pass', () => {
  const key = 'subject_pass'
  const find4 = (school: School, scope = 'primary:语文') =>
    find(academic, school.on('2026-11-06'), key, scope)
  const scopesOf = (school: School) =>
    academic.indicators
      .flatMap((rule) => rule.assess(school.on('2026-11-06')))
      .filter((indicator) => indicator.key === key)
      .map(({ scope }) => scope)

  it("is met at the region's median, exactly", () => {
    expect(find4(withResults({ passed: 80 }))).toEqual({
      ...{ key, scope: 'primary:语文', role: 'deciding', status: 'met' },
      ...{ numerator: 80, denominator: 100, observed: 1, expected: 1 },
      ...{ threshold: null, provenance: 'O', median: '0.80', baseline: null },
    })
  })

  it.each([
    ['79 of 100 without a result of last year', [{ passed: 79 }], 'not_met'],
    ['799 of 999, which rounds to the median', [{ passed: 799, tested: 999 }], 'not_met'],
    ['79 of 100 after 78', [{ passed: 79 }, { passed: 78, year: '2025-2026' }], 'met'],
    ['79 of 100 after 79', [{ passed: 79 }, { passed: 79, year: '2025-2026' }], 'not_met'],
    [
      '79 of 100 after 158 of 200',
      [{ passed: 79 }, { passed: 158, tested: 200, year: '2025-2026' }],
      'not_met',
    ],
    ['the median after a better year', [{ passed: 80 }, { passed: 95, year: '2025-2026' }], 'met'],
    ['progress over the year before last', [{ passed: 79 }, { passed: 70, year: '2024-2025' }], 'not_met'],
    [
      'progress in another stage',
      [{ passed: 79 }, { passed: 70, year: '2025-2026', stage: 'junior' }],
      'not_met',
    ],
    [
      'progress in another subject',
      [{ passed: 79 }, { passed: 70, year: '2025-2026', subject: '数学' }],
      'not_met',
    ],
    ['a median in six digits, just missed', [{ passed: 80, median: '0.800001' }], 'not_met'],
    ['none passed where the median is 0', [{ passed: 0, median: '0' }], 'met'],
  ])('of %s', (_, results: Result[], status) => {
    expect(find4(withResults(...results))).toMatchObject({ status })
  })

  it("shows last year's result beside the median as it was told", () => {
    const lastYear = { passed: 150, tested: 200, year: '2025-2026', median: '0.7' }
    expect(find4(withResults({ passed: 76, median: '0.850' }, lastYear))).toMatchObject({
      ...{ status: 'met', median: '0.850', baseline: { numerator: 150, denominator: 200 } },
    })
  })

  it('counts the corrected result alone, with a new median too', () => {
    const corrected = withResults({ passed: 79 }, { passed: 60, tested: 90, median: '0.600' })
    expect(find4(corrected)).toMatchObject({ status: 'met', numerator: 60, denominator: 90, median: '0.600' })
    expect(scopesOf(corrected)).toEqual(['primary:语文'])
  })

  it('lists primary before junior, then subjects by code point', () => {
    const school = withResults(
      { passed: 80, stage: 'junior', subject: '外语' },
      { passed: 80, subject: '语文' },
      { passed: 80, subject: '数学' },
      { passed: 80, subject: '外语' },
      { passed: 80, subject: '语' },
    )
    expect(scopesOf(school)).toEqual([
      ...['primary:外语', 'primary:数学', 'primary:语', 'primary:语文', 'junior:外语'],
    ])
  })

  it('orders signs beyond the first plane after all others', () => {
    const school = withResults({ passed: 80, subject: '\u{20000}' }, { passed: 80, subject: '\uff21' })
    expect(scopesOf(school)).toEqual(['primary:\uff21', 'primary:\u{20000}'])
  })

  it.each(['数学/理', 'a.b', '$', '_', 'constructor', '50%'])('knows a subject called "%s"', (subject) => {
    expect(find4(withResults({ passed: 80, subject }), `primary:${subject}`)).toMatchObject({ numerator: 80 })
  })

  it('is left out without a result of this year, which leaves the requirement insufficient', () => {
    const school = withResults({ passed: 100, year: '2025-2026' })
    expect(scopesOf(school)).toEqual([])
    expect(cardOf('s1', school.on('2026-11-06'), [academic]).requirements[0]).toMatchObject({
      ...{ id: 4, status: 'insufficient', indicators: [{ key: 'reading_monthly' }] },
    })
  })
})

describe('reading_monthly', () => {
  const key = 'reading_monthly'
  /** September and October are full on this day. */
  const endOfOctober = '2026-10-31'
  const find4 = (school: School, asOf = endOfOctober) => find(academic, school.on(asOf), key)
  const finished = (student: string, date: string) => ({
    student,
    date,
    minutes: 30,
    book: '西游记',
    finished: true,
  })
  const readers = (school: School, ids: string[], dates = ['2026-09-20', '2026-10-31']) => {
    for (const id of ids) for (const date of dates) school.log('reading', finished(id, date))
    return school
  }
  const tenPupils = () => aSchool().classes(3, 'c3').pupils(10, 'c3')

  it('is met by 9 of 10, exactly the threshold', () => {
    expect(find4(readers(tenPupils(), idsOf('c3', 9)))).toEqual({
      ...{ key, scope: 'school', role: 'supporting', status: 'met' },
      ...{ numerator: 9, denominator: 10, observed: 10, expected: 10 },
      ...{ threshold: '>= 0.90', provenance: 'L', lower: '9/10', upper: '9/10', certain: true },
    })
  })

  it('is not met by 8 of 10', () => {
    expect(find4(readers(tenPupils(), idsOf('c3', 8)))).toMatchObject({ status: 'not_met', numerator: 8 })
  })

  it.each([
    ['a book in one of the two months', ['2026-09-20', '2026-09-30']],
    ['books before and after the full months', ['2026-08-31', '2026-11-01']],
  ])('does not count a pupil with %s', (_, dates) => {
    expect(find4(readers(tenPupils(), ['c3-1'], dates))).toMatchObject({ numerator: 0 })
  })

  it('does not count books that were not finished', () => {
    const school = readers(tenPupils(), ['c3-1'])
    school.log('reading', { student: 'c3-1', date: '2026-10-31', minutes: 30, book: '西游记' })
    expect(find4(school)).toMatchObject({ numerator: 0, observed: 10 })
  })

  it.each([
    ['2026-09-29', undefined],
    ['2026-09-30', { numerator: 10 }],
    ['2026-10-30', { numerator: 10 }],
    ['2026-10-31', { numerator: 0 }],
  ])('asks on %s for the months that are full', (asOf, shown) => {
    const school = readers(tenPupils(), idsOf('c3', 10), ['2026-09-20'])
    const found = find4(school, asOf)
    if (shown === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject(shown)
  })

  it.each([
    ['2026-09-01', ['2026-10-02'], { expected: 1, numerator: 0 }],
    ['2026-09-02', ['2026-10-02'], { expected: 1, numerator: 1 }],
    ['2026-10-01', ['2026-10-02'], { expected: 1, numerator: 1 }],
  ])('asks a pupil enrolled on %s for their own months', (from, dates, shown) => {
    const school = aSchool().classes(3, 'c3').pupil('late', 'c3', { from })
    expect(find4(readers(school, ['late'], dates))).toMatchObject(shown)
  })

  it('expects nothing of a pupil who came in the last of the months', () => {
    expect(find4(aSchool().classes(3, 'c3').pupil('late', 'c3', { from: '2026-10-02' }))).toBeUndefined()
  })

  it.each([
    ['met', 6, 6, { observed: 6, lower: '6/10', upper: '10/10', certain: false }],
    ['insufficient', 5, 5, { observed: 5, lower: '5/10', upper: '10/10', certain: false }],
    ['not_met', 2, 0, { observed: 2, lower: '0/10', upper: '8/10', certain: true }],
  ])('is %s with %i families that consented and %i that read', (status, consenting, reading, shown) => {
    const school = aSchool()
      .classes(3, 'c3')
      .pupils(consenting, 'c3')
      .pupils(10 - consenting, 'c3', { consent: false })
    expect(find4(readers(school, idsOf('c3', reading)))).toMatchObject({ status, expected: 10, ...shown })
  })

  it('does not count a pupil who left', () => {
    const school = aSchool().classes(3, 'c3').pupils(1, 'c3').pupil('gone', 'c3', { until: '2026-10-31' })
    expect(find4(readers(school, ['c3-1', 'gone']))).toMatchObject({ numerator: 1, expected: 1 })
  })
})

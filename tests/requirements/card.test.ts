import { cardOf } from '../../shared/requirements/card'
import type { AnyRequirement, Indicator, IndicatorRole, Status } from '../../shared/requirements/requirement'
import { aSchool } from './support'

const indicator = (role: IndicatorRole, status: Status): Indicator => ({
  ...{ key: 'k', scope: 'school', role, status, numerator: 1, denominator: 1, observed: 1, expected: 1 },
  ...{ threshold: '>= 0.90', provenance: 'L' },
})

const ruleThat = (assess: () => Indicator[]) => ({
  key: 'k',
  title: '指标',
  rule: '数一数。',
  role: 'deciding' as const,
  movable: 'units' as const,
  toMeet: ['', ''] as const,
  statusWith: () => 'met' as const,
  assess,
})

const requirementOf = (id: number, ...assessments: (() => Indicator[])[]): AnyRequirement => ({
  ...{ id, title: '要求', clause: '条文', needs: [], indicators: assessments.map(ruleThat) },
})
const finding = (id: number, ...indicators: Indicator[]) => requirementOf(id, () => indicators)
const thrown = () => {
  throw new Error('division by nothing')
}

const evidence = aSchool().classes(3, 'c1').pupils(1, 'c1').on('2026-11-20')
const cardWith = (...rules: AnyRequirement[]) => cardOf('s1', evidence, rules)

describe('the status of a requirement', () => {
  const [met, not_met, insufficient] = (['met', 'not_met', 'insufficient'] as const).map((status) =>
    indicator('deciding', status),
  ) as [Indicator, Indicator, Indicator]
  const missed = indicator('supporting', 'not_met')
  const reached = indicator('supporting', 'met')

  it.each<[Status, string, Indicator[]]>([
    ['met', 'every deciding indicator met', [met, met]],
    ['not_met', 'one deciding indicator not met', [met, not_met]],
    ['not_met', 'one not met and one insufficient', [insufficient, not_met, met]],
    ['insufficient', 'one deciding indicator insufficient', [met, insufficient]],
    ['insufficient', 'no indicator at all', []],
    ['insufficient', 'supporting indicators alone', [reached]],
    ['met', 'a supporting indicator not met', [met, missed]],
    ['not_met', 'a supporting indicator met', [not_met, reached]],
    ['insufficient', 'a supporting indicator not met beside an insufficient one', [insufficient, missed]],
  ])('is %s with %s', (status, _, indicators) => {
    expect(cardWith(finding(1, ...indicators)).requirements[0]?.status).toBe(status)
  })
})

describe('the card', () => {
  const row = (id: number, status: Status) => finding(id, indicator('deciding', status))

  it('counts its rows by status, and keeps their order', () => {
    const card = cardWith(row(3, 'met'), row(1, 'not_met'), row(2, 'met'), row(5, 'insufficient'))
    expect(card).toMatchObject({ met: 2, not_met: 1, insufficient: 1 })
    expect(card.requirements.map(({ id }) => id)).toEqual([3, 1, 2, 5])
  })

  it('has the findings of a requirement in the order of its indicators', () => {
    const second = { ...indicator('supporting', 'met'), key: 'second' }
    const rule = requirementOf(
      1,
      () => [indicator('deciding', 'met')],
      () => [second],
    )
    expect(cardWith(rule).requirements[0]?.indicators.map(({ key }) => key)).toEqual(['k', 'second'])
  })

  it('says which school it is of, and from when to when', () => {
    expect(cardWith()).toMatchObject({
      ...{ school: 's1', as_of: '2026-11-20', window: { from: '2026-09-01', to: '2026-11-20' } },
    })
  })

  it('shows the day itself as the end of the window, after the term too', () => {
    const { window } = cardOf('s1', aSchool().on('2027-03-01'), [])
    expect(window).toEqual({ from: '2026-09-01', to: '2027-03-01' })
  })

  it('has a requirement that throws as one broken row, and the others as they are', () => {
    const card = cardWith(
      row(1, 'met'),
      requirementOf(2, () => [indicator('deciding', 'met')], thrown),
      row(3, 'met'),
    )
    expect(card).toMatchObject({ met: 2, not_met: 0, insufficient: 1 })
    expect(card.requirements[1]).toEqual({ id: 2, status: 'insufficient', indicators: [], broken: true })
    expect(card.requirements[2]).toMatchObject({ id: 3, status: 'met' })
    expect(card.requirements[2]).not.toHaveProperty('broken')
  })

  it('has the twelve, in their order, even of a school where nothing happened', () => {
    const { requirements } = cardOf('s1', evidence)
    expect(requirements.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(requirements.filter(({ broken }) => broken)).toEqual([])
  })

  it('lists the indicators of the contract, deciding before supporting, primary before junior', () => {
    const school = aSchool().classes(1, 'c1').classes(9, 'c9').pupils(1, 'c1').pupils(1, 'c9')
    school.staff('t1', 'teacher')
    const slept = school.nights('c1-1', ['2026-09-02'], 600).nights('c9-1', ['2026-09-02'], 600)
    const rows = cardOf('s1', slept.on('2026-11-20')).requirements.map(({ indicators }) =>
      indicators.map(({ key, scope, role }) =>
        role === 'deciding' ? `${key} ${scope}` : `(${key} ${scope})`,
      ),
    )
    expect(rows).toEqual([
      [
        ...['flag_ceremony_weeks school', 'class_meeting_weeks school', 'direction_incidents school'],
        '(social_practice_days school)',
      ],
      ['classes_on_plan school', 'curriculum_incidents school'],
      ['in_class_reached school'],
      ['(reading_monthly school)'],
      [
        ...['written_at_school primary', 'written_at_school junior'],
        ...['(home_minutes_within_cap junior)', '(lower_grades_without_take_home school)'],
      ],
      ['fitness_pass school', 'fitness_excellent_good school', 'myopia school'],
      ['exercise_days school', 'sport_skill school'],
      [
        ...['sleep_reached primary', 'sleep_reached junior'],
        ...['(bedtime_kept primary)', '(bedtime_kept junior)'],
      ],
      ['art_skill school', 'song_skill school'],
      ['labour_skill school'],
      ['ethics_incidents school', 'pledges_signed school', '(home_visits school)'],
      ['satisfaction school', '(parent_meetings school)', '(open_days school)'],
    ])
  })
})

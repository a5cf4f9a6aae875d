import { checkPolicy, PolicyError } from '../../shared/policy/check'
import { policyOf, thresholdFor } from '../../shared/policy/policy'

const threshold = (key: string, value: unknown) => ({ thresholds: { [key]: value } })

/** Those of the contract with a decimal threshold, and the marks that it gives them. */
const shares = {
  O: { classes_on_plan: '1.00', in_class_reached: '0.80', fitness_pass: '0.90', satisfaction: '0.90' },
  N: { lower_grades_without_take_home: '1.00' },
  L: {
    ...{ flag_ceremony_weeks: '0.90', class_meeting_weeks: '0.90', written_at_school: '0.90' },
    ...{ exercise_days: '0.95', sport_skill: '0.95', sleep_reached: '0.90', art_skill: '0.95' },
    ...{ song_skill: '0.95', labour_skill: '0.95', pledges_signed: '1.00', reading_monthly: '0.90' },
    ...{ home_minutes_within_cap: '0.90', bedtime_kept: '0.90', home_visits: '1.00' },
  },
}
const counts = ['social_practice_days', 'parent_meetings', 'open_days']
const staged = ['written_at_school', 'home_minutes_within_cap', 'sleep_reached', 'bedtime_kept']
const floors = [...Object.entries(shares.O), ...Object.entries(shares.N)]
const allShares = [...Object.keys(shares.O), ...Object.keys(shares.N), ...Object.keys(shares.L)]

describe('allows', () => {
  it('everything that may be set, at once', () => {
    const policy = {
      ...{ min_coverage: '0.55', min_coverage_school: '0.85', min_nights: 8, count_naps: true },
      backfill_days: { guardian: 3, teacher: 14 },
      thresholds: {
        sport_skill: '0.80',
        'sleep_reached:primary': '0.75',
        satisfaction: '0.92',
        open_days: '2',
      },
    }
    expect(checkPolicy(policy)).toEqual(policy)
  })

  it.each([
    ...[{}, { thresholds: {} }, { backfill_days: {} }, { backfill_days: { teacher: 60 } }],
    ...[{ min_nights: 1 }, { min_nights: 60 }, { backfill_days: { guardian: 1, teacher: 60 } }],
    ...[{ min_coverage: '0.50' }, { min_coverage: '1' }, { min_coverage_school: '0.5' }],
    ...[{ min_coverage_school: '1.000000' }, { count_naps: false }],
  ])('%j', (policy) => {
    expect(checkPolicy(policy)).toEqual(policy)
  })

  it.each(allShares)('the strictest figure for %s', (key) => {
    expect(checkPolicy(threshold(key, '1'))).toEqual(threshold(key, '1'))
  })

  it.each(Object.keys(shares.L))('any figure for %s, a default of ours', (key) => {
    expect(checkPolicy(threshold(key, '0'))).toEqual(threshold(key, '0'))
  })

  it.each(floors)('for %s its own figure, %s', (key, value) => {
    expect(checkPolicy(threshold(key, value))).toEqual(threshold(key, value))
  })

  it.each(staged.flatMap((key) => [`${key}:primary`, `${key}:junior`]))('%s, by stage', (key) => {
    expect(checkPolicy(threshold(key, '0.123456'))).toEqual(threshold(key, '0.123456'))
  })

  it.each(counts.flatMap((key) => [[key, '0'] as const, [key, '7'] as const, [key, '100'] as const]))(
    'for %s, a count, %s',
    (key, value) => {
      expect(checkPolicy(threshold(key, value))).toEqual(threshold(key, value))
    },
  )
})

const refuses = (policy: unknown, named: string) => {
  expect(() => checkPolicy(policy)).toThrow(PolicyError)
  expect(() => checkPolicy(policy)).toThrow(named)
}

describe('refuses whole', () => {
  it('a policy of which one part is not allowed', () => {
    refuses({ min_nights: 8, thresholds: { sport_skill: '0.9', art_skill: '1.1' } }, 'art_skill')
  })

  it.each([
    ['min_day', { min_day: 1 }],
    ['backfill_days.principal', { backfill_days: { principal: 3 } }],
    ['thresholds.sleep', threshold('sleep', '0.9')],
    ['thresholds.constructor', threshold('constructor', '0.9')],
  ])('an unknown key: %s', (named, policy) => {
    refuses(policy, named)
  })

  it.each<[string, unknown]>([
    ['min_coverage', { min_coverage: 0.6 }],
    ['min_coverage_school', { min_coverage_school: null }],
    ['min_nights', { min_nights: '5' }],
    ['min_nights', { min_nights: 5.5 }],
    ['count_naps', { count_naps: 'true' }],
    ['backfill_days', { backfill_days: 7 }],
    ['backfill_days.guardian', { backfill_days: { guardian: '7' } }],
    ['thresholds', { thresholds: [] }],
    ['thresholds.sport_skill', threshold('sport_skill', 0.9)],
    ['policy', null],
    ['policy', []],
    ['policy', 'strict'],
  ])('a value of the wrong type: %s in %j', (named, policy) => {
    refuses(policy, named)
  })

  it.each(['{"__proto__":{"min_nights":1}}', '{"thresholds":{"__proto__":"1"}}'])(
    'a key that reaches into the object itself: %s',
    (sent) => {
      refuses(JSON.parse(sent), '__proto__')
    },
  )

  it.each([
    ...['direction_incidents', 'curriculum_incidents', 'ethics_incidents', 'subject_pass'],
    ...['subject_pass:primary', 'fitness_excellent_good', 'myopia'],
  ])('an override of %s, which has no decimal threshold', (key) => {
    refuses(threshold(key, '1'), `thresholds.${key}`)
  })

  const unstaged = [...allShares, ...counts].filter((key) => !staged.includes(key))

  it.each(unstaged)('a stage for %s, which has none', (key) => {
    refuses(threshold(`${key}:primary`, '1'), `thresholds.${key}:primary`)
  })

  it.each([
    'sleep_reached:school',
    'sleep_reached:middle',
    'sleep_reached:',
    'sleep_reached:primary:junior',
    ':primary',
  ])('a stage that does not exist: "%s"', (key) => {
    refuses(threshold(key, '0.9'), `thresholds.${key}`)
  })

  it.each(['1.1', '1.000001', '-0.1', '2', '0.9000000', '.9', '90%', '0.9 ', ''])(
    '"%s" for a share',
    (value) => {
      refuses(threshold('sport_skill', value), 'thresholds.sport_skill')
      refuses(threshold('sleep_reached:junior', value), 'thresholds.sleep_reached:junior')
    },
  )

  it.each(['101', '-1', '0.5', '5.0', '1e1', '05', ''])('"%s" for a count', (value) => {
    for (const key of counts) refuses(threshold(key, value), `thresholds.${key}`)
  })

  it.each([
    ['classes_on_plan', '0.999999'],
    ['in_class_reached', '0.799999'],
    ['fitness_pass', '0.899999'],
    ['satisfaction', '0.899999'],
    ['lower_grades_without_take_home', '0.999999'],
  ])('a looser figure where the official text or a notice has one: %s %s', (key, value) => {
    refuses(threshold(key, value), `thresholds.${key}`)
  })

  it.each(['min_coverage', 'min_coverage_school'])('a minimum of %s outside 0.50 to 1', (key) => {
    for (const value of ['0.49', '0.499999', '0', '1.000001', '1.01', '-1', 'all'])
      refuses({ [key]: value }, key)
  })

  it.each([0, 61, -1])('%i nights or days of backfill', (value) => {
    refuses({ min_nights: value }, 'min_nights')
    refuses({ backfill_days: { guardian: value } }, 'backfill_days.guardian')
    refuses({ backfill_days: { teacher: value } }, 'backfill_days.teacher')
  })
})

describe('the policy in force', () => {
  it('is that of the contract where a school has none', () => {
    expect(policyOf({})).toEqual({
      ...{ minCoverage: { families: '0.60', school: '0.90' }, minNights: 5, countNaps: false },
      ...{ backfillDays: { guardian: 7, teacher: 30 }, thresholds: {} },
    })
  })

  it('takes what the school has set, and the rest from the contract', () => {
    const own = { min_coverage: '0.70', backfill_days: { teacher: 14 }, count_naps: true, min_nights: 8 }
    expect(policyOf(own)).toEqual({
      ...{ minCoverage: { families: '0.70', school: '0.90' }, minNights: 8, countNaps: true },
      ...{ backfillDays: { guardian: 7, teacher: 14 }, thresholds: {} },
    })
    expect(policyOf({ min_coverage_school: '0.95' }).minCoverage).toEqual({
      families: '0.60',
      school: '0.95',
    })
  })
})

describe('a threshold', () => {
  const own = { operator: '>', value: '0.50', provenance: 'O' } as const
  const inForce = (thresholds: Record<string, string>, scope = 'junior') =>
    thresholdFor(policyOf({ thresholds }), 'written_at_school', scope, own)

  it.each([
    ['none', {}, own],
    ['another key', { sleep_reached: '0.7' }, own],
    ['another stage', { 'written_at_school:primary': '0.7' }, own],
    ['the key', { written_at_school: '0.7' }, { operator: '>', value: '0.7', provenance: 'L' }],
    ['the same value', { written_at_school: '0.50' }, { operator: '>', value: '0.50', provenance: 'L' }],
    [
      'the key and the stage',
      { written_at_school: '0.7', 'written_at_school:junior': '0.6' },
      { operator: '>', value: '0.6', provenance: 'L' },
    ],
  ])('under an override of %s', (_, thresholds: Record<string, string>, expected) => {
    expect(inForce(thresholds)).toEqual(expected)
  })
})

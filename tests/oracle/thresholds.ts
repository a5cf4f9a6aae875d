/** The thresholds of the page, and what a policy makes of them. */
import type { Measure } from './measure'
import { type Rate, compareRates, decimalRate } from './rates'
import type { PolicyFile } from './folder'

export interface Threshold {
  operator: '>=' | '>'
  decimal: string
  provenance: 'O' | 'N' | 'L'
}

const atLeast = (decimal: string, provenance: 'O' | 'N' | 'L' = 'L'): Threshold => ({
  ...{ operator: '>=', decimal, provenance },
})

const published = new Map<string, Threshold>([
  ...['flag_ceremony_weeks', 'class_meeting_weeks', 'written_at_school:primary', 'sleep_reached'].map(
    (key): [string, Threshold] => [key, atLeast('0.90')],
  ),
  ['classes_on_plan', atLeast('1.00', 'O')],
  ['in_class_reached', atLeast('0.80', 'O')],
  ['written_at_school:junior', { operator: '>', decimal: '0.50', provenance: 'L' }],
  ['fitness_pass', atLeast('0.90', 'O')],
  ...['exercise_days', 'sport_skill', 'art_skill', 'song_skill', 'labour_skill'].map(
    (key): [string, Threshold] => [key, atLeast('0.95')],
  ),
  ['pledges_signed', atLeast('1.00')],
  ['satisfaction', atLeast('0.90', 'O')],
  ['social_practice_days', atLeast('5')],
  ...['reading_monthly', 'home_minutes_within_cap', 'bedtime_kept'].map((key): [string, Threshold] => [
    key,
    atLeast('0.90'),
  ]),
  ['lower_grades_without_take_home', atLeast('1.00', 'N')],
  ['home_visits', atLeast('1.00')],
  ['parent_meetings', atLeast('1')],
  ['open_days', atLeast('1')],
])

/** The threshold of an indicator: of the policy (then marked L), else of the page; `key:stage` beats `key`. */
export function thresholdOf(policy: PolicyFile, { key, scope }: Measure): Threshold {
  const staged = `${key}:${scope}`
  const own = published.get(staged) ?? published.get(key)
  if (own === undefined) throw new Error(`no threshold for ${staged}`)
  const overrides = new Map(Object.entries(policy.thresholds ?? {}))
  const decimal = overrides.get(staged) ?? overrides.get(key)
  return decimal === undefined ? own : { ...own, decimal, provenance: 'L' }
}

/** Whether a rate meets a threshold. */
export function meets(value: Rate, { operator, decimal }: Threshold): boolean {
  const difference = compareRates(value, decimalRate(decimal))
  return operator === '>' ? difference > 0 : difference >= 0
}

/** Policies of every kind that the page allows. */
import type { PolicyFile } from '../folder'
import type { Dice } from './dice'

const staged = ['written_at_school', 'home_minutes_within_cap', 'sleep_reached', 'bedtime_kept']
const local = [
  ...[
    'flag_ceremony_weeks',
    'class_meeting_weeks',
    'exercise_days',
    'sport_skill',
    'art_skill',
    'song_skill',
  ],
  ...['labour_skill', 'pledges_signed', 'reading_monthly', 'home_visits', ...staged],
  ...staged.flatMap((key) => [`${key}:primary`, `${key}:junior`]),
]
const stricter: Record<string, string[]> = {
  classes_on_plan: ['1', '1.0', '1.00'],
  lower_grades_without_take_home: ['1', '1.000000'],
  in_class_reached: ['0.80', '0.8', '0.85', '0.999999', '1'],
  fitness_pass: ['0.9', '0.90', '0.95', '1.0'],
  satisfaction: ['0.900000', '0.92', '1'],
}
const counts = ['social_practice_days', 'parent_meetings', 'open_days']
const decimals = [
  '0',
  '0.0',
  '0.25',
  '0.333333',
  '0.5',
  '0.50',
  '0.6',
  '0.666667',
  '0.75',
  '0.8',
  '0.9',
  '1',
  '1.0',
]

function randomThresholds(dice: Dice): Record<string, string> {
  const chosen: [string, string][] = [
    ...dice.some(local, dice.whole(0, 8)).map((key): [string, string] => [key, dice.pick(decimals)]),
    ...dice
      .some(Object.entries(stricter), dice.whole(0, 3))
      .map(([key, values]): [string, string] => [key, dice.pick(values)]),
    ...dice
      .some(counts, dice.whole(0, 3))
      .map((key): [string, string] => [key, dice.pick(['0', '1', '2', '3', '100'])]),
  ]
  return Object.fromEntries(chosen)
}

/** A random allowed policy; every key may be absent. */
export function randomPolicy(dice: Dice): PolicyFile {
  const policy: PolicyFile = {}
  if (dice.chance(0.5)) policy.min_coverage = dice.pick(['0.5', '0.50', '0.7', '1', '1.0'])
  if (dice.chance(0.5)) policy.min_coverage_school = dice.pick(['0.5', '0.75', '0.9', '1'])
  if (dice.chance(0.8)) policy.thresholds = randomThresholds(dice)
  if (dice.chance(0.5)) policy.min_nights = dice.pick([1, 2, 3, 4, 5, 6, 60])
  if (dice.chance(0.5)) {
    const both = { guardian: dice.pick([1, 3, 7, 10, 60]), teacher: dice.pick([1, 14, 30, 60]) }
    policy.backfill_days = dice.pick([both, both, { guardian: both.guardian }, { teacher: both.teacher }, {}])
  }
  if (dice.chance(0.5)) policy.count_naps = dice.chance(0.7)
  return policy
}

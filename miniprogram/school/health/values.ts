/** What is set on the screen and not saved yet, and what it comes to as records. */
import type { Grade, HealthKind, HealthView, PupilInHealth, Sight } from '../../../shared/views/health'
import type { Entry } from '../../hooks/use-log'

export type Value = Grade | Sight

/** What may be set, in order; the first is what most pupils have. */
export const choices: Record<HealthKind, readonly (readonly [value: Value, word: string])[]> = {
  fitness: [
    ['good', '良好'],
    ['excellent', '优秀'],
    ['pass', '及格'],
    ['fail', '不及格'],
  ],
  eyesight: [
    ['clear', '不近视'],
    ['myopic', '近视'],
  ],
}

export const wordOf = (kind: HealthKind, value: Value | null): string =>
  choices[kind].find(([one]) => one === value)?.[1] ?? '未记'

/** By pupil. */
export type Unsaved = Readonly<Record<string, Value>>

/** Sets a pupil's; what is recorded like that already is not unsaved. */
export function withValue(unsaved: Unsaved, { student, value }: PupilInHealth, set: Value): Unsaved {
  const { [student]: _, ...others } = unsaved
  return set === value ? others : { ...others, [student]: set }
}

/** All of whom nothing is recorded nor set. */
export const restAs = ({ pupils }: HealthView, unsaved: Unsaved, set: Value): Unsaved =>
  pupils.reduce(
    (all, pupil) =>
      pupil.value === null && all[pupil.student] === undefined ? withValue(all, pupil, set) : all,
    unsaved,
  )

export const entriesOf = ({ kind, year }: HealthView, unsaved: Unsaved): Entry[] =>
  Object.entries(unsaved).map(([student, value]) => ({
    record:
      kind === 'fitness'
        ? { type: 'fitness', year, student, grade: value }
        : { type: 'eyesight', year, student, myopic: value === 'myopic' },
  }))

/** What was refused stays. */
export const stillUnsaved = (unsaved: Unsaved, isDone: (place: number) => boolean): Unsaved =>
  Object.fromEntries(Object.entries(unsaved).filter((_, place) => !isDone(place)))

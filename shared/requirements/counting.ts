/** Ways of counting that several requirements share. */
import { joinKey } from '../keys'
import type { TypeName } from '../records/index'
import { type Stage, stages } from '../stages'
import { count, type Counters } from '../tallies/counters'
import type { Evidence, PupilEvidence } from './evidence'
import type { UnitCounts } from './indicators/status'
import type { Threshold } from './requirement'

export const official = (operator: Threshold['operator'], value: string): Threshold => ({
  operator,
  value,
  provenance: 'O',
})
export const national = (operator: Threshold['operator'], value: string): Threshold => ({
  operator,
  value,
  provenance: 'N',
})
export const local = (operator: Threshold['operator'], value: string): Threshold => ({
  operator,
  value,
  provenance: 'L',
})

/** Counts units: how many there are, how many of them were observed, and how many of those reached the goal. */
export function countUnits<Unit>(
  scope: string,
  units: readonly Unit[],
  isObserved: (unit: Unit) => boolean,
  isReached: (unit: Unit) => boolean,
): UnitCounts {
  const seen = units.filter(isObserved)
  return { scope, numerator: seen.filter(isReached).length, observed: seen.length, expected: units.length }
}

/** Counts pupils stage by stage. */
export const countByStage = <Needs extends TypeName>(
  pupils: readonly PupilEvidence<Needs>[],
  isObserved: (pupil: PupilEvidence<Needs>) => boolean,
  isReached: (pupil: PupilEvidence<Needs>, stage: Stage) => boolean,
): UnitCounts[] =>
  stages.map((stage) =>
    countUnits(
      stage,
      pupils.filter((pupil) => pupil.stage === stage),
      isObserved,
      (pupil) => isReached(pupil, stage),
    ),
  )

/** Pupils with an assessment of a kind of skill, and those with at least one item passed. */
export function countSkill({ pupils }: Evidence<'skill'>, kind: string): UnitCounts {
  const [assessed, passed] = [joinKey(kind, 'assessed'), joinKey(kind, 'passed')]
  return countUnits(
    'school',
    pupils,
    ({ tally }) => count(tally.skill, assessed) > 0,
    ({ tally }) => count(tally.skill, passed) > 0,
  )
}

/** How a kind of skill is counted, in words. */
export const skillRule = (kind: string): string =>
  `至少 1 项${kind}评定通过的学生数，除以评定过${kind}的学生数。`

/** How many labels of these counters begin with a part and are among the dates or weeks given. */
export const countDays = (
  sums: Counters | undefined,
  days: readonly string[],
  prefix: string[] = [],
): number => days.filter((day) => count(sums, joinKey(...prefix, day)) > 0).length

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

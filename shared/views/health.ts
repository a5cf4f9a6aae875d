/** What the school records of the health of a class: fitness tests and eyesight, once an academic year. */
import type { Viewer } from './viewer'

export const healthKinds = ['fitness', 'eyesight'] as const
export type HealthKind = (typeof healthKinds)[number]

/** What somebody may enter for any class. */
export type Duty = HealthKind | 'exercise'

/** A class, and of how many of its pupils there is a record of this year. */
export interface ClassInHealth extends Record<HealthKind, number> {
  class: string
  name: string
  size: number
}

export interface DutiesView {
  viewer: Viewer
  /** The academic year, "2026-2027". */
  year: string
  duties: Duty[]
  classes: ClassInHealth[]
}

export const grades = ['excellent', 'good', 'pass', 'fail'] as const
export type Grade = (typeof grades)[number]
export const sights = ['clear', 'myopic'] as const
export type Sight = (typeof sights)[number]

export interface PupilInHealth {
  student: string
  name: string
  /** What is recorded of this year, or null. */
  value: Grade | Sight | null
}

export interface HealthView {
  class: string
  name: string
  kind: HealthKind
  year: string
  pupils: PupilInHealth[]
}

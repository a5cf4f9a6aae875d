/** What became of something that was written on a screen. */
import type { Problem } from '../../shared/problems'

/** Undefined where it was recorded; with the code `kept` it is on the phone and goes out by itself. */
export type Outcome = Problem | undefined

/** Whether it is on the phone and goes out by itself. */
export const isKept = (outcome: Outcome): boolean => outcome?.code === 'kept'

/** Whether the person is done with it. */
export const isDone = (outcome: Outcome): boolean => outcome === undefined || isKept(outcome)

/** What is said of things that are done with: some words, or that they are kept on the phone. */
export const saidOf = (outcomes: readonly Outcome[], words: string): string =>
  outcomes.find(isKept)?.message ?? words

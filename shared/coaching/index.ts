/** The registry of signals, in the order in which they are told. */
import type { Figures } from '../surveys/figures'
import type { Question } from '../surveys/form'
import { isAgainst, isAsked } from './against-logs'
import { allPositive } from './all-positive'
import { bedtime } from './bedtime'
import { bursts } from './bursts'
import { sameAnswers } from './same-answers'
import { sameWords } from './same-words'
import type { BoxSignal, LoggedPupil, LogSignal, OpenedBox, Signals } from './signal'
import { workload } from './workload'

export const boxSignals = [
  bursts,
  sameAnswers,
  sameWords,
  allPositive,
] as const satisfies readonly BoxSignal[]
export const logSignals = [bedtime, workload] as const satisfies readonly LogSignal[]
export const signals = [...boxSignals, ...logSignals]

export type SignalName = (typeof signals)[number]['key']

const known = (pairs: readonly (readonly [string, boolean | undefined])[]): Signals =>
  Object.fromEntries(pairs.filter(([, isSeen]) => isSeen !== undefined))

/** What is kept of a box beside its sums: of each signal whether it is seen, and nothing else. */
export const signalsIn = (box: OpenedBox): Signals =>
  known(boxSignals.map((signal) => [signal.key, signal.isSeen(box)]))

/** What the figures that are told say against the logs of the pupils. */
export const signalsAgainst = (
  questions: readonly Question[],
  figures: Figures,
  pupils: readonly LoggedPupil[],
): Signals =>
  known(
    logSignals.map((signal) => {
      const asked = questions.find((question) => isAsked(signal, question))
      const told = figures.questions.find(({ id }) => id === asked?.id)
      return [signal.key, told && isAgainst(signal, told, pupils)]
    }),
  )

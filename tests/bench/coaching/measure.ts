/** How often signals are seen: in surveys that nobody has coached, and in those that were. */
import { type SignalName, signals, signalsAgainst, signalsIn } from '../../../shared/coaching/index'
import type { Signals } from '../../../shared/coaching/signal'
import { figuresOf } from '../../../shared/surveys/figures'
import { Draws } from '../vote/draws'
import { coachings } from './coached'
import { boxOf, familiesOf, logsOf, questions, schoolOf } from './honest'

export interface Frequency {
  key: SignalName
  /** Surveys in which something can be said, and those in which the signal is seen. */
  judged: number
  seen: number
  /** Which ones those are, by their numbers. */
  seenIn: number[]
}

/** What is seen in a school's survey, coached in a way or in none. */
function seenIn(seed: string, way?: SignalName): Signals {
  const draws = new Draws(`coaching/${seed}`)
  const school = schoolOf(draws)
  const honest = familiesOf(draws, school)
  const families = way === undefined ? honest : coachings[way].coach(honest)
  const box = boxOf(families)
  // Those who log are the families as they are, whatever they have been told to answer.
  const logs = logsOf(draws, school, honest)
  return { ...signalsIn(box), ...signalsAgainst(questions, figuresOf(questions, box.ballots), logs) }
}

function frequencyOf(key: SignalName, surveys: readonly Signals[]): Frequency {
  const numbers = surveys.flatMap((signals, survey) => (signals[key] === true ? [survey] : []))
  const judged = surveys.filter((signals) => signals[key] !== undefined).length
  return { key, judged, seen: numbers.length, seenIn: numbers }
}

/** What is seen in a survey that nobody has coached, by its number. */
export const seenInHonest = (survey: number): Signals => seenIn(`honest ${survey}`)

/** Of so many surveys that nobody has coached. */
export function falseAlarmsIn(surveys: number): Frequency[] {
  const all = Array.from({ length: surveys }, (_, survey) => seenInHonest(survey))
  return signals.map(({ key }) => frequencyOf(key, all))
}

/** Of so many surveys for each way of coaching, how often its signal is seen. */
export const foundIn = (surveys: number): Frequency[] =>
  signals.map(({ key }) =>
    frequencyOf(
      key,
      Array.from({ length: surveys }, (_, survey) => seenIn(`coached ${survey}`, key)),
    ),
  )

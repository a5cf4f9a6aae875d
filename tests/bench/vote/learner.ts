/**
 * Linking by experience: an attacker who has seen surveys whose ballots are known learns which trace of a ballot in the
 * store goes with which rating: any number, any length, any sign, as it is, as it changed, and when.
 */
import { leavesOf, type Seen, type Step, type Survey } from './seen'
import type { Strategy } from './strategy'

type Traces = Map<string, number>

const bits = 5

function note(traces: Traces, way: string, leaf: string | number, sign: 1 | -1): void {
  const size = typeof leaf === 'number' ? leaf : leaf.length
  traces.set(`${way} size`, (traces.get(`${way} size`) ?? 0) + sign * size)
  traces.set(`${way} count`, (traces.get(`${way} count`) ?? 0) + sign)
  if (sign < 0 || typeof leaf === 'number' || leaf === '') return
  traces.set(`${way} first`, leaf.charCodeAt(0) % bits)
  traces.set(`${way} last`, leaf.charCodeAt(leaf.length - 1) % bits)
  traces.set(`${way} sum`, [...leaf].reduce((sum, one) => sum + one.charCodeAt(0), 0) % bits)
}

/** What a step has left behind, by name. */
function tracesOf({ changes, logs, student }: Step, place: number, seen: Seen): Traces {
  const traces: Traces = new Map([
    ['place', Math.floor((bits * place) / seen.steps.length)],
    ['logs', logs.join('').length],
    ['student', student.length],
    ['documents', changes.length],
  ])
  for (const { before, after } of changes) {
    for (const [way, leaf] of leavesOf(after)) note(traces, way, leaf, 1)
    for (const [way, leaf] of leavesOf(before)) note(traces, way, leaf, -1)
  }
  return traces
}

/** Of each trace and value: how often it went with each rating. */
type Experience = Map<string, Map<number, Map<string, number>>>

function counted(surveys: readonly Survey[]): Experience {
  const experience: Experience = new Map()
  for (const { seen, truth } of surveys)
    for (const [place, step] of seen.steps.entries()) {
      const rating = String(truth.get(step.student)?.rating)
      for (const [name, value] of tracesOf(step, place, seen)) {
        const values = experience.get(name) ?? new Map<number, Map<string, number>>()
        const ratings = values.get(value) ?? new Map<string, number>()
        ratings.set(rating, (ratings.get(rating) ?? 0) + 1)
        experience.set(name, values.set(value, ratings))
      }
    }
  return experience
}

const usual = (ratings: ReadonlyMap<string, number>): [rating: string, times: number] =>
  [...ratings].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])

/** How often the usual rating of each value is right, on what was learnt; values seen once teach nothing. */
const gainOf = (values: ReadonlyMap<number, ReadonlyMap<string, number>>): number =>
  [...values.values()].reduce((sum, ratings) => {
    const [, times] = usual(ratings)
    return sum + (times > 1 ? times : 0)
  }, 0)

/** The strategy that was learnt from surveys, by the trace that taught most. */
export function learnt(surveys: readonly Survey[]): Strategy {
  const ranked = [...counted(surveys)].sort(([, a], [, b]) => gainOf(b) - gainOf(a))
  const [trace = '', values = new Map<number, Map<string, number>>()] = ranked[0] ?? []
  return {
    ...{ name: 'experience', facet: 'rating' },
    guess: (seen) =>
      new Map(
        seen.steps.map((step, place) => {
          const value = tracesOf(step, place, seen).get(trace) ?? Number.NaN
          return [step.student, usual(values.get(value) ?? new Map([['5', 1]]))[0]]
        }),
      ),
  }
}

/** Boxes that leak, for proving that the attacker finds what there is to find: what it sees is altered by the truth. */
import { createHash } from 'node:crypto'
import type { Fields } from '../../../local/database/ejson'
import type { Ballot } from './ballots'
import type { Step, Survey } from './seen'

type Leak = (shard: Fields, ballot: Ballot, student: string) => Fields

/** What a step leaves, with the shard as a leaky box would have kept it. */
const inShards =
  (leak: Leak) =>
  ({ seen, truth }: Survey): Survey => {
    const leaky = (step: Step): Step => {
      const ballot = truth.get(step.student)
      const altered = ({ after, ...change }: Step['changes'][number]) =>
        'sealed' in after && ballot
          ? { ...change, after: leak(after, ballot, step.student) }
          : { ...change, after }
      return { ...step, changes: step.changes.map(altered) }
    }
    return { seen: { ...seen, steps: seen.steps.map(leaky) }, truth }
  }

const hashOf = (value: object) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)

const nonceSigns = 16

/** By the way in which the attacker is to find it. */
export const leaks: Record<string, (survey: Survey) => Survey> = {
  'order of arrival': ({ seen, truth }) => {
    const texts = seen.steps.map(({ student }) => truth.get(student)?.answers.words ?? '')
    return { seen: { ...seen, after: [...seen.after, { texts }] }, truth }
  },
  'order of names': ({ seen, truth }) => {
    const texts = [...truth].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { answers }]) => answers.words)
    return { seen: { ...seen, after: [...seen.after, { texts }] }, truth }
  },
  growth: inShards((shard, ballot) => ({
    ...shard,
    sealed: String(shard.sealed) + 'x'.repeat(JSON.stringify(ballot).length),
  })),
  'hashes by brute force': inShards((shard, { answers }, student) => ({
    ...shard,
    answered: { ...(shard.answered as object), [student]: hashOf(answers) },
  })),
  'plain text': ({ seen, truth }) => ({
    seen: {
      ...seen,
      steps: seen.steps.map((step) => ({
        ...step,
        logs: [...step.logs, `refused ${JSON.stringify(truth.get(step.student)?.answers)}`],
      })),
    },
    truth,
  }),
  experience: inShards((shard, { rating }) => ({ ...shard, satisfied: rating })),
}

/** A nonce that is used for every sealing. */
export const withOneNonce = inShards((shard) => ({
  ...shard,
  sealed: 'A'.repeat(nonceSigns) + String(shard.sealed).slice(nonceSigns),
}))

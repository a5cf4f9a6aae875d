/** What somebody has seen who holds the store at every moment, and the logs, but neither the key nor the network. */
import type { Fields } from '../../../local/database/ejson'
import type { Ballot } from './ballots'

/** A document that changed between two moments. */
export interface Change {
  before: Fields | undefined
  after: Fields
}

/** From one moment to the next one ballot has come in: whose, is told by the marks of who has answered. */
export interface Step {
  student: string
  changes: Change[]
  logs: string[]
}

export interface Seen {
  school: string
  /** In the order of arrival. */
  steps: Step[]
  /** All documents of the school after the result is kept, and what the principal is told. */
  after: unknown[]
  /** All ballots that came in, in no order: more than anybody is told. */
  bag: Ballot[]
}

/** A survey, and who gave which ballot: for the judge, not for the attacker. */
export interface Survey {
  seen: Seen
  truth: ReadonlyMap<string, Ballot>
}

/** Every text and number in a value, with the way to it; what stands in a list has its place left out. */
export function* leavesOf(value: unknown, way = ''): Generator<[way: string, leaf: string | number]> {
  if (typeof value === 'string' || typeof value === 'number') yield [way, value]
  else if (Array.isArray(value)) for (const one of value) yield* leavesOf(one, `${way}[]`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      yield [`${way}{}`, key]
      yield* leavesOf(one, `${way}.${key.replace(/\d+/gu, '*')}`)
    }
}

/** Texts that stand in what changed and did not before, and what was printed meanwhile. */
export function newTexts({ changes, logs }: Step): string[] {
  const texts = changes.flatMap(({ before, after }) => {
    const known = new Set([...leavesOf(before)].map(([, leaf]) => String(leaf)))
    return [...leavesOf(after)].map(([, leaf]) => String(leaf)).filter((leaf) => !known.has(leaf))
  })
  return [...texts, ...logs]
}

/** What the figures of a report were computed from: by it a disputed one is traced, and computed again. */
import { createHash } from 'node:crypto'
import { version } from '../../../package.json'
import type { ClassBooks } from '../../../shared/books'
import { policyOf } from '../../../shared/policy/policy'
import type { Basis } from '../../../shared/views/report'
import { canonical } from '../canonical'
import type { BooksRead } from '../card'
import { allOfThisRelease } from '../formats'

/** Fields of the school's ledger that say how far it has come. */
export const basisFields: readonly string[] = ['rev', 'chain']

/** As long as the marks of a chain: 132 bits. */
const signs = 22

const revisionsOf = (entries: Record<string, { rev: number }>) =>
  Object.entries(entries)
    .map(([key, { rev }]) => `${key} ${rev}`)
    .sort()

/** One text for the revisions of all that was read of the classes. */
function printOf(classes: readonly ClassBooks[]): string {
  const all = classes.map((one) => [one.class, revisionsOf(one.pupils), revisionsOf(one.months)])
  const text = canonical(all.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
  return createHash('sha256').update(text).digest('base64url').slice(0, signs)
}

export function basisOf({ settings, rev = 0, chain }: BooksRead, classes: readonly ClassBooks[]): Basis {
  const { n = 0, head = '' } = chain ?? {}
  const versions = { formats: allOfThisRelease, app: version }
  return {
    policy: policyOf(settings.policy),
    revision: rev,
    ...{ chain: { n, head }, books: printOf(classes), ...versions },
  }
}

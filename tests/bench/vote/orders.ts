/** Linking by order: that of arrival or of names, against the order in which anything of the ballots stands somewhere. */
import { wholeOf } from './ballots'
import { leavesOf, type Seen } from './seen'
import { paired, type Strategy } from './strategy'

/** Ballots in the order in which their words stand in the store; those that are nowhere come last, by their content. */
function asFound({ after, bag }: Seen): string[] {
  const leaves = [...leavesOf(after)].map(([, leaf]) => String(leaf))
  const place = new Map(leaves.map((leaf, index) => [leaf, index]))
  const placeOf = ({ answers: { words } }: Seen['bag'][number]) => place.get(words) ?? Infinity
  const byContent = [...bag].sort((a, b) => (wholeOf(a) < wholeOf(b) ? -1 : 1))
  return byContent.sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b))).map(wholeOf)
}

const arrived = ({ steps }: Seen) => steps.map(({ student }) => student)

export const byArrival: Strategy = {
  ...{ name: 'order of arrival', facet: 'whole' },
  guess: (seen) => paired(arrived(seen), asFound(seen)),
}

export const byName: Strategy = {
  ...{ name: 'order of names', facet: 'whole' },
  guess: (seen) => paired(arrived(seen).sort(), asFound(seen)),
}

const rankedBy = <Item>(items: readonly Item[], size: (item: Item) => number): Item[] =>
  [...items].sort((a, b) => size(a) - size(b))

const bytesOf = (value: unknown) => (value === undefined ? 0 : JSON.stringify(value).length)

/** Linking by size: what grew most has the longest ballot. */
export const byGrowth: Strategy = {
  ...{ name: 'growth', facet: 'whole' },
  guess({ steps, bag }) {
    // A new document is as long as those that are new elsewhere: each kind of step is ranked by itself.
    const kinds = [true, false].map((isNew) =>
      steps.filter(({ changes }) => changes.some(({ before }) => before === undefined) === isNew),
    )
    const grown = (step: Seen['steps'][number]) =>
      step.changes.reduce((sum, { before, after }) => sum + bytesOf(after) - bytesOf(before), 0) -
      step.student.length
    const ballots = rankedBy(bag, bytesOf)
    const share = (rank: number, of: number) => ballots[Math.floor(((rank + 0.5) / of) * ballots.length)]
    return new Map(
      kinds.flatMap((kind) =>
        rankedBy(kind, grown).map(({ student }, rank): [string, string] => {
          const ballot = share(rank, kind.length)
          return [student, ballot === undefined ? '' : wholeOf(ballot)]
        }),
      ),
    )
  },
}

/** Copies of two published sets, every event through its function: the cards and refusals that must come out. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { replay } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'

interface Expected {
  cards: Record<string, unknown>
  rejected: unknown[]
}

const folderOf = (name: string) => path.resolve(__dirname, '../sets', name)
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(path.join(folderOf(name), 'expected.json'), 'utf8')) as Expected

const cases = ['small', 'policy'].flatMap((name) =>
  Object.keys(expectedOf(name).cards).map((asOf) => [name, asOf] as const),
)

test.each(cases)(
  '%s as of %s',
  async (name, asOf) => {
    const { cards, rejected } = expectedOf(name)
    const replayed = await replay(readSet(folderOf(name)), asOf)
    expect(replayed.card).toEqual(cards[asOf])
    const isLast = Object.keys(cards).sort().at(-1) === asOf
    if (isLast) expect(replayed.rejected).toEqual(rejected)
  },
  400_000,
)

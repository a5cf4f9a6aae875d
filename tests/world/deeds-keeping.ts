/** What is erased on request, and a school that is carried away and brought back. */
import type { Deed, Step } from './deed'
import { inTurn } from './deed'
import { answered, operatorAsks } from './school'
import { logged } from './samples'
import type { World } from './world'

type Document = Record<string, unknown>

/** Every document of the school, by collection, as the operator carries it away. */
async function carriedAway(world: World): Promise<[string, Document[]][]> {
  const all: [string, Document[]][] = []
  for (const collection of world.store.names()) {
    const page = await answered(world, operatorAsks('backup', { collection, after: '' }))
    const { documents } = page as { documents: Document[] }
    if (documents.length > 0) all.push([collection, documents])
  }
  return all
}

const isOwn = ({ kind }: Document) => kind === 'school'

function bringing(all: readonly [string, Document[]][]): Step[] {
  const digest = 'of the backup'
  const restoring = (collection: string, documents: Document[]) =>
    operatorAsks('restore', { digest, collection, documents })
  const others = all.map(([name, documents]) =>
    restoring(
      name,
      documents.filter((one) => !isOwn(one)),
    ),
  )
  const own = all.flatMap(([name, documents]) => documents.filter(isOwn).map((one) => restoring(name, [one])))
  return [operatorAsks('beginRestore', { digest, beside: false }), ...others, ...own]
}

function restored(): Deed {
  let all: [string, Document[]][] = []
  return {
    name: 'a school brought back',
    before: async (world) => {
      await inTurn([logged('sleep')])(world)
      all = await carriedAway(world)
      for (const name of world.store.names()) world.store.remove(name, {}, true)
    },
    steps: () => bringing(all),
    notLate: 'an operator begins by hand, long after the seconds that a request can be on its way',
  }
}

/** What a guardian has erased: all of the family's records, or those of one day. */
const erasing = (name: string, which: object): Deed => ({
  name,
  mayDiffer: {
    where: /ming\.(rev|chain|records\.enrol\.only\.0\.n)/u,
    why: 'erasing again finds nothing more, and numbers anew what is left',
  },
  before: inTurn([logged('sleep'), logged('reading')]),
  steps: () => [
    {
      by: 'mumWang',
      of: 'family',
      action: 'erase',
      input: { student: 'ming', mutation: 'erases', ...which },
    },
  ],
})

export const keeping: Deed[] = [
  erasing('erase', {}),
  erasing('erase one day', { date: '2026-10-14' }),
  {
    name: 'freeze',
    before: inTurn([logged('exercise')]),
    steps: () => [{ by: 'principalChen', of: 'files', action: 'freeze', input: { mutation: 'freezes' } }],
  },
  restored(),
]

/** One ballot for each child, in whatever order the requests of two guardians reach the store: every order is tried. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { ballotOf } from './ballots'
import { Draws } from './draws'
import { guardianOf, studentOf } from './school'
import { VotingWorld } from './world'

const draws = new Draws('interleaved')
/** Of each ballot's first three requests all orders; those that come after a conflict take turns. */
const [requests, length] = [3, 6]
const orders = Array.from({ length: 2 ** length }, (_, order) =>
  Array.from({ length }, (_one, place) => (order >> place) & 1),
).filter((order) => order.filter((who) => who === 1).length === requests)

/** Lets one request through at a time, by an order of callers; a caller who is done is passed over. */
class Turns {
  private readonly caller = new AsyncLocalStorage<number>()
  private readonly waiting: (() => void)[][] = [[], []]
  private running = 2

  constructor(private readonly order: readonly number[]) {}

  async run<Value>(calls: readonly (() => Promise<Value>)[]): Promise<Value[]> {
    const answers = calls.map((call, who) => this.caller.run(who, call).finally(() => this.running--))
    for (let place = 0; this.running > 0; place++) {
      const wanted = this.order[place] ?? place % 2
      const next = this.waiting[wanted]?.shift() ?? this.waiting[1 - wanted]?.shift()
      next?.()
      // Whatever follows from it is done before the next: nothing here waits for anything but the store.
      await new Promise(setImmediate)
    }
    return Promise.all(answers)
  }

  wait(): Promise<void> {
    return new Promise((go) => this.waiting[this.caller.getStore() ?? 0]?.push(go))
  }
}

let turns: Turns | undefined
const world = new VotingWorld(2, () => turns?.wait() ?? Promise.resolve())

/** Two ballots for one child in an order, then four more children, and what the box comes to. */
async function tried(order: readonly number[], mutations: readonly string[], who: readonly (0 | 1)[]) {
  const school = world.found(5)
  world.begin()
  const ballot = ballotOf(draws)
  const cast = (index: number, guardian: 0 | 1, mutation: string) =>
    world.cast(school, studentOf(index), guardianOf(index, guardian), ballot, mutation)
  turns = new Turns(order)
  const codes = await turns.run(who.map((guardian, call) => () => cast(0, guardian, mutations[call] ?? '')))
  turns = undefined
  for (const index of [1, 2, 3, 4]) await cast(index, 0, `other-${index}`)
  const view = JSON.stringify(await world.look(school, 'survey'))
  return { codes: codes.sort(), counted: view.match(/\d+ \/ (\d+) 份/u)?.[1] }
}

test('two guardians at once: one is accepted, the other is told, and five ballots of five children count', async () => {
  for (const order of orders) {
    const { codes, counted } = await tried(order, ['mine', 'yours'], [0, 1])
    expect([...codes, counted]).toEqual(['accepted', 'duplicate', '5'])
  }
})

test('the same ballot sent twice at once: both are accepted, and it counts once', async () => {
  for (const order of orders) {
    const { codes, counted } = await tried(order, ['once', 'once'], [0, 0])
    expect([...codes, counted]).toEqual(['accepted', 'accepted', '5'])
  }
})

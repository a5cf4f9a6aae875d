/**
 * The outbox of a phone that dies. Each step that reaches the storage or the network is counted; the phone dies before
 * the k-th, after it, or with its answer lost, for every k, and is started again on the same storage.
 */
import type { Entry } from '../../../miniprogram/outbox/entry'
import { type Box, emptyBox, isWaiting, put } from '../../../miniprogram/outbox/list'
import { type Sender, senderOver } from '../../../miniprogram/outbox/sender'
import { type Store, storeOver } from '../../../miniprogram/outbox/store'
import { entryOf, problem, sleepAt, unheard } from './support'

type Death = 'before' | 'after' | 'answer lost'

class Dead extends Error {}

/** Knows a mutation that it has accepted, as the functions do. */
class Server {
  readonly effects: string[] = []

  log({ items }: { items: { mutation: string; record: { type: string } }[] }) {
    const answers = items.map(({ mutation, record }) => {
      if (record.type === 'bad') return { ok: false as const, problem: problem('forbidden') }
      if (!this.effects.includes(mutation)) this.effects.push(mutation)
      return { ok: true as const }
    })
    return { data: { answers } }
  }

  act({ mutation }: { mutation: string }) {
    if (!this.effects.includes(mutation)) this.effects.push(mutation)
    return { data: null }
  }
}

/** A phone with a storage that outlives it. */
class Phone {
  private kept = JSON.stringify(emptyBox)
  private steps = 0
  private isDead = false

  constructor(
    private readonly server: Server,
    private readonly death: Death,
    private readonly fatal: number,
  ) {}

  /** A step that may be the last. */
  private step<Value>(work: () => Value): Value {
    if (this.isDead) throw new Dead()
    const isFatal = ++this.steps === this.fatal
    if (isFatal && this.death === 'before') this.die()
    const value = work()
    if (isFatal) this.die()
    return value
  }

  private die(): never {
    this.isDead = true
    throw new Dead()
  }

  get hasMoreSteps(): boolean {
    return this.steps >= this.fatal
  }

  private send(_: string, action: string, input: unknown) {
    if (this.isDead) return new Promise<never>(() => undefined)
    const isLost = this.death === 'answer lost' && this.steps + 1 === this.fatal
    const answer = () =>
      action === 'log' ? this.server.log(input as never) : this.server.act(input as never)
    if (isLost) {
      this.steps++
      answer()
      return Promise.reject(unheard())
    }
    try {
      return Promise.resolve(this.step(answer))
    } catch {
      return new Promise<never>(() => undefined)
    }
  }

  start(): { store: Store; sender: Sender } {
    this.isDead = false
    const store = storeOver({
      load: () => JSON.parse(this.kept) as Box,
      save: (box) => this.step(() => (this.kept = JSON.stringify(box))),
    })
    const sender = senderOver({
      ...{ store, chance: () => 0, told: () => undefined, later: () => () => undefined },
      send: (door, action, input) => this.send(door, action, input),
    })
    return { store, sender }
  }

  get box(): Box {
    return JSON.parse(this.kept) as Box
  }
}

const evening: Entry[] = [
  entryOf('m1', sleepAt('2026-11-18')),
  entryOf('m2', { type: 'bad', student: 's1', date: '2026-11-18' }),
  {
    ...{ mutation: 'm3', door: 'family', title: '提醒', place: 'remind' },
    action: 'remind',
    input: { mutation: 'm3' },
  },
  entryOf('m4', sleepAt('2026-11-17')),
  entryOf('m5', { type: 'exercise', class: 'c1' }, { door: 'school' }),
]
const accepted = ['m1', 'm3', 'm4', 'm5']

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

/** One life of the phone: writes down what was not yet written down, entry by entry, and sends. */
async function live(phone: Phone, saved: Set<string>): Promise<void> {
  try {
    const { store, sender } = phone.start()
    for (const entry of evening) {
      if (saved.has(entry.mutation)) continue
      store.change((box) => put(box, [entry])[0])
      saved.add(entry.mutation)
    }
    await Promise.race([sender.flush().catch(() => undefined), breathe().then(breathe)])
  } catch (error) {
    if (!(error instanceof Dead)) throw error
  }
}

/** What a person saw saved must have its effect; what was never said to be saved may be written again. */
const isKnown = (phone: Phone, server: Server, mutation: string) =>
  server.effects.includes(mutation) || phone.box.entries.some((entry) => entry.mutation === mutation)

async function dieAt(death: Death, fatal: number) {
  const server = new Server()
  const phone = new Phone(server, death, fatal)
  const saved = new Set<string>()
  for (let life = 0; life < 4; life++) {
    await live(phone, saved)
    for (const mutation of saved) expect(isKnown(phone, server, mutation)).toBe(true)
    // What was on the phone before it died is there, though nobody was told.
    phone.box.entries.forEach(({ mutation }) => saved.add(mutation))
    server.effects.forEach((mutation) => saved.add(mutation))
  }
  return { server, phone }
}

describe.each<Death>(['before', 'after', 'answer lost'])('dying %s', (death) => {
  it('at any step, each has one effect, in order, and nothing is gone', async () => {
    let deaths = 0
    for (let fatal = 1; ; fatal++) {
      const { server, phone } = await dieAt(death, fatal)
      expect([...server.effects].sort()).toEqual(accepted)
      const ofFamily = server.effects.filter((mutation) => mutation !== 'm5')
      expect(ofFamily).toEqual(['m1', 'm3', 'm4'])
      expect(phone.box.entries.filter(isWaiting)).toEqual([])
      expect(phone.box.entries.map(({ mutation, problem: why }) => [mutation, why?.code])).toEqual([
        ['m2', 'forbidden'],
      ])
      if (!phone.hasMoreSteps) break
      deaths = fatal
    }
    expect(deaths).toBeGreaterThan(8)
  })
})

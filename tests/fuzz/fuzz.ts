/** Sends payloads, and looks at every answer, every request to the store, and everything that is stored. */
import { problems } from '../../shared/problems'
import { type Name, withActions } from '../world/bundle'
import { inTurn } from '../world/deed'
import { asked } from '../world/deeds-joining'
import { logged } from '../world/samples'
import { worldWithSchool } from '../world/school'
import type { State } from '../world/store'
import type { Reply, World } from '../world/world'
import { wrongIn } from './declared'
import { type Payload, Payloads } from './payloads'
import { Watch } from './watch'

export interface Fuzzed {
  payloads: number
  /** Logs of which something was accepted. */
  accepted: number
  /** How many were answered how: "ok", or the problem's code. */
  answers: Record<string, number>
  asked: number
  /** Documents that were looked at. */
  looked: number
  /** What should not be, each with the payload that did it. */
  wrong: string[]
  /** Actions that wrote something. */
  writing: string[]
}

/** Payloads until everything is looked at, and the school is put back as it was. */
const aTurn = 250

/** The school with something of everything in it. */
async function worldToTry(): Promise<World> {
  const world = await worldWithSchool()
  const types = [
    'survey_form',
    'survey_open',
    'home_visit',
    'visit_task',
    'sleep',
    'incident',
    'ballot',
  ] as const
  await inTurn(types.map((type) => logged(type)))(world)
  await asked(world)
  return world
}

/** What is wrong with an answer: it is one of the catalogue, in its words, and never that something is broken. */
function wrongWith(reply: Reply): string | undefined {
  if (reply.ok) return undefined
  const { code, message } = reply.problem
  if (code === 'broken') return 'broken'
  return Object.hasOwn(problems, code) && /\p{Script=Han}/u.test(message)
    ? undefined
    : `unknown answer ${code}`
}

const isTimers = (name: Name) => !(withActions as readonly Name[]).includes(name)

class Fuzzing {
  readonly fuzzed: Fuzzed = {
    payloads: 0,
    accepted: 0,
    answers: {},
    asked: 0,
    looked: 0,
    wrong: [],
    writing: [],
  }
  private readonly watch: Watch
  private readonly seen = new Set<string>()
  private readonly atFirst: State
  private readonly began: number

  constructor(private readonly world: World) {
    this.atFirst = world.store.keep()
    this.began = world.now
    this.watch = new Watch(world)
  }

  async send({ to, action, caller, text }: Payload): Promise<void> {
    const { world, watch, fuzzed } = this
    watch.action = isTimers(to) ? to : `${to}.${action}`
    const event: unknown = JSON.parse(text)
    const reply = await world
      .invoke(to, event, caller)
      .catch((error: unknown): string => `it threw ${String(error)}`)
    const wrong = typeof reply === 'string' ? reply : wrongWith(reply)
    if (wrong !== undefined)
      this.tell(`${wrong} ${JSON.stringify(world.printed.flat().map(String)).slice(0, 600)}`, text)
    if (text.includes('"log"') && JSON.stringify(reply).includes('"version"')) fuzzed.accepted++
    const answer = typeof reply === 'string' ? 'thrown' : reply.ok ? 'ok' : reply.problem.code
    fuzzed.answers[answer] = (fuzzed.answers[answer] ?? 0) + 1
    for (const one of watch.wrong.splice(0)) this.tell(one, text)
    world.printed.length = 0
    world.messages.length = 0
    if (++fuzzed.payloads % aTurn === 0) this.turn()
  }

  /** Looks at everything that is stored and was not looked at, and begins anew. */
  turn(): void {
    const { world, fuzzed } = this
    for (const name of world.store.names()) {
      for (const document of world.store.documents(name)) {
        fuzzed.looked++
        const wrong = wrongIn(name, document)
        if (wrong !== undefined && !this.seen.has(wrong)) this.tell(wrong, JSON.stringify(document))
        if (wrong !== undefined) this.seen.add(wrong)
      }
    }
    world.store.putBack(this.atFirst)
    world.now = this.began
    // Time enough for an instance to read the settings again, and to trust the store.
    world.uptime += 61_000
    Object.assign(fuzzed, { asked: this.watch.asked, writing: [...this.watch.writing].sort() })
  }

  private tell(what: string, text: string): void {
    if (this.fuzzed.wrong.length < 20) this.fuzzed.wrong.push(`${what} <- ${text.slice(0, 500)}`)
  }
}

/** Sends so many payloads of a seed; `told` is called now and then. */
export async function fuzz(payloads: number, seed: number, told: (done: number) => void = () => undefined) {
  const world = await worldToTry()
  const fuzzing = new Fuzzing(world)
  const made = new Payloads(world, seed)
  for (let done = 1; done <= payloads; done++) {
    await fuzzing.send(made.next())
    if (done % 20_000 === 0) told(done)
  }
  fuzzing.turn()
  return fuzzing.fuzzed
}

/** Surveys of many schools through the real functions, with the store looked at after each ballot. */
import type { Fields } from '../../../local/database/ejson'
import { loadFunctions, type Mains } from '../simulation/bundle'
import { Chance } from '../simulation/chance'
import { Clock } from '../simulation/clock'
import { usualStore } from '../simulation/simulate'
import { VirtualStore } from '../simulation/store'
import { type Ballot, ballotOf } from './ballots'
import { closes, guardianOf, opened, schoolOf, studentOf, survey } from './school'
import { Draws } from './draws'
import type { Change, Step, Survey } from './seen'

const collections = ['ledgers', 'classes', 'ballots', 'surveytexts', 'reminders', 'folds', 'reads']
const minute = 60_000
type Moment = Map<string, Fields>

const instant = (date: string, time: string) => Date.parse(`${date}T${time}:00+08:00`)

export class VotingWorld {
  readonly store: VirtualStore
  private readonly clock = new Clock(instant(opened, '17:00'))
  private readonly draws: Draws
  private readonly chance: Chance
  private readonly printed: string[] = []
  private mains: Mains | undefined
  private schools = 0

  /** `turn` is waited for before each request to the store. */
  constructor(
    seed: number,
    private readonly turn: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.draws = new Draws(`vote/${seed}`)
    this.chance = new Chance('vote', seed)
    this.store = new VirtualStore(this.clock, usualStore, this.chance)
  }

  private async load(): Promise<Mains> {
    const print = (...all: unknown[]) => void this.printed.push(all.map(String).join(' '))
    const ask = async <Value>(work: () => Value) => {
      await this.turn()
      return work()
    }
    const sleep = () => Promise.resolve()
    const sendMessage = () => Promise.resolve({ result: { errcode: 0 } })
    const simulated = { store: this.store, ask, sleep, sendMessage }
    return loadFunctions(this.clock, this.chance, simulated, { error: print, warn: print, log: print })
  }

  /** Calls a function as somebody. */
  async call(name: 'family' | 'school', person: string, event: object): Promise<unknown> {
    this.mains ??= await this.load()
    return this.mains[name](event, { environment: { WX_OPENID: person } })
  }

  /** It is the evening of the day on which surveys are opened. */
  begin(): void {
    this.clock.now = instant(opened, '17:00')
  }

  found(families: number): string {
    const school = `school${++this.schools}`
    const { ledgers, classes } = schoolOf(school, families)
    this.store.documents('ledgers').insert(ledgers)
    this.store.documents('classes').insert(classes)
    return school
  }

  /** Casts a ballot, and gives the code of its refusal, or "accepted". */
  async cast(school: string, student: string, guardian: string, ballot: Ballot, mutation: string) {
    const { rating, answers } = ballot
    const items = [{ mutation, record: { type: 'ballot', survey, student, rating }, answers }]
    const reply = (await this.call('family', guardian, { action: 'log', school, input: { items } })) as {
      ok: boolean
      data?: { answers: { ok: boolean; problem?: { code: string } }[] }
    }
    const [answer] = reply.data?.answers ?? []
    return answer?.ok ? 'accepted' : (answer?.problem?.code ?? JSON.stringify(reply))
  }

  /** What the principal sees the day after closing; the result is kept by that. */
  look(school: string, action: 'survey' | 'surveys' | 'card'): Promise<unknown> {
    this.clock.now = instant(closes, '08:00') + 24 * 60 * minute
    const input = action === 'survey' ? { survey } : {}
    return this.call('school', 'principal', { action, school, input })
  }

  documentsOf(school: string): Moment {
    return new Map(
      collections.flatMap((name) => {
        const found = this.store.documents(name).find({ filter: { school }, limit: Infinity })
        return found.map((one) => [`${name} ${String(one._id)}`, one] as const)
      }),
    )
  }

  /** One survey of a school: its families come one after the other, some minutes apart. */
  async survey(families: number): Promise<Survey> {
    const school = this.found(families)
    this.begin()
    const order = this.draws.shuffled(Array.from({ length: families }, (_, index) => index))
    const steps: Step[] = []
    const truth = new Map<string, Ballot>()
    let moment = this.documentsOf(school)
    for (const index of order) {
      this.clock.now += (1 + this.draws.below(40)) * minute
      const [student, ballot] = [studentOf(index), ballotOf(this.draws)]
      const code = await this.cast(school, student, guardianOf(index), ballot, `m-${this.draws.below(1e9)}`)
      if (code !== 'accepted') throw new Error(`a ballot was not accepted: ${code}`)
      truth.set(student, ballot)
      const next = this.documentsOf(school)
      steps.push({ student, changes: changesOf(moment, next), logs: this.printed.splice(0) })
      moment = next
    }
    const views = [await this.look(school, 'survey'), await this.look(school, 'card')]
    const after = [...this.documentsOf(school).values(), ...views, ...this.printed.splice(0)]
    return { seen: { school, steps, after, bag: this.draws.shuffled([...truth.values()]) }, truth }
  }
}

const changesOf = (before: Moment, after: Moment): Change[] =>
  [...after].flatMap(([id, document]) =>
    before.get(id) === document ? [] : [{ before: before.get(id), after: document }],
  )

/**
 * A small world for the functions: a store in memory, a clock that is set, and a line to the store on which requests go
 * wrong as they are told to. Nothing in it waits.
 */
import path from 'node:path'
import { asFields } from '../../local/database/document'
import { parse } from '../../local/database/ejson'
import { loadSchema } from '../../local/schema'
import type { Surroundings } from '../../local/wire/action'
import { noCosts } from '../../local/wire/costs'
import { checkText } from '../../local/wire/content-check'
import { databaseActions } from '../../local/wire/database'
import { Problem } from '../../local/wire/problems'
import { type Instance, loadInstance, type Name } from './bundle'
import { WorldStore } from './store'

/** A request as the SDK sends it: filters and documents are extended JSON. */
export interface Asked {
  action: string
  collectionName?: string
  query?: string
  data?: string | string[]
  /** Of an update with operators; otherwise a document is replaced. */
  merge?: boolean
}

/**
 * What becomes of a request: it is refused; carried out and an error answered; carried out in silence; or silent, and
 * carried out later, when nobody waits for it any more.
 */
export type Fate = 'well' | 'refused' | 'unanswered' | 'timeout' | 'late'

export interface Caller {
  openid?: string
  trigger?: 'timer'
  source?: string
  /** Of a browser: its user on the platform. */
  uid?: string
}

export type Reply = { ok: true; data?: unknown } | { ok: false; problem: { code: string; message: string } }

export interface Message {
  touser: string
  template_id: string
}

const trouble = (code: string) => Object.assign(new Error(code), { code })
const schema = loadSchema(path.resolve(__dirname, '../../config/cloudbase.json'))
const limits = new Map(schema.functions.map(({ name, timeout }) => [name, timeout * 1000]))

export class World {
  now = 0
  /** Milliseconds on the instances' own clock, by which settings expire and a call's patience ends. */
  uptime = 0
  readonly store = new WorldStore(schema)
  readonly messages: Message[] = []
  /** Stored files, as text, by their ids. */
  readonly files = new Map<string, string>()
  /** What the functions printed. */
  readonly printed: unknown[][] = []
  /** Asked of every request; a test lets one go wrong, looks at it, or keeps it waiting. */
  fate: (asked: Asked) => Fate | Promise<Fate> = () => 'well'
  /** Whether functions find that their time is over. */
  isShort = false
  private late: (() => void)[] = []
  private instances: Instance[] = []

  /** A world with some instances of every function in it. */
  static async make(instances = 1): Promise<World> {
    const world = new World()
    await world.renew(instances)
    return world
  }

  /** New instances in place of those that there are. */
  async renew(instances = 1): Promise<void> {
    this.instances = []
    for (let made = 0; made < instances; made++) this.instances.push(await loadInstance(this))
  }

  get instance(): Instance {
    return this.instances[0]!
  }

  /** Calls a function as the platform does; each of several at once has an instance of its own. */
  async invoke(name: Name, event: unknown, caller: Caller, instance = 0): Promise<Reply> {
    const { openid = '', trigger = '', uid = '', source = openid === '' ? 'scf' : 'wx_client' } = caller
    const environment = { WX_OPENID: openid, TRIGGER_SRC: trigger, TCB_SOURCE: source, TCB_UUID: uid }
    const context = { environment, time_limit_in_ms: this.isShort ? 0 : limits.get(name) }
    return this.instances[instance]!.mains[name](event, context)
  }

  /** What the SDK asks for. */
  async ask(asked: Asked): Promise<unknown> {
    const fate = await this.fate(asked)
    if (fate === 'refused') throw trouble('EXCEED_RATELIMIT')
    if (fate === 'late') {
      this.late.push(() => void this.carryOut(asked))
      throw trouble('ESOCKETTIMEDOUT')
    }
    const answer = this.carryOut(asked)
    if (fate === 'unanswered') throw trouble('SYS_ERR')
    if (fate === 'timeout') throw trouble('ESOCKETTIMEDOUT')
    if (answer instanceof Problem) throw Object.assign(new Error(answer.message), { code: answer.code })
    return answer
  }

  async send(message: Message): Promise<{ result: { errcode: number } }> {
    const fate = await this.fate({ action: 'wx.api' })
    if (fate === 'refused') throw trouble('SYS_ERR')
    this.messages.push(message)
    if (fate !== 'well') throw trouble('ESOCKETTIMEDOUT')
    return { result: { errcode: 0 } }
  }

  /** Where a stored file may be read, as the platform tells it: the address is the content. */
  addressOf(id: string): { code: string; tempFileURL: string } {
    const text = this.files.get(id)
    if (text === undefined) return { code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
    return { code: 'SUCCESS', tempFileURL: `data:text/csv;charset=utf-8,${encodeURIComponent(text)}` }
  }

  /** What WeChat says to a text; there or not, nothing is left of it. */
  async check(asked: object): Promise<{ result: object }> {
    const fate = await this.fate({ action: 'wx.api' })
    if (fate === 'refused') throw trouble('SYS_ERR')
    if (fate !== 'well') throw trouble('ESOCKETTIMEDOUT')
    return { result: checkText(JSON.stringify(asked)) }
  }

  /** Requests that nobody waits for any more are carried out now. */
  carryOutLate(): void {
    for (const one of this.late.splice(0)) one()
  }

  private carryOut(asked: Asked): Record<string, unknown> | Problem {
    const surroundings = { store: this.store, costs: noCosts(), now: this.now }
    try {
      const answer = databaseActions[asked.action]?.(
        asked,
        surroundings as unknown as Surroundings & { costs: ReturnType<typeof noCosts>; now: number },
      )
      if (answer === undefined) throw new Error(`${asked.action} is not known here`)
      return { requestId: 'world', ...(answer as Record<string, unknown>) }
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
  }
}

/** A filter, an update or a document as it was sent. */
export const sent = (text: string | undefined): Record<string, unknown> =>
  text === undefined ? {} : asFields(parse(text))

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FunctionSchema } from '../schema'
import { type Caller, contextOf, environmentOf, newRequestId, userInfoOf } from './context'
import { FunctionError } from './errors'
import { Pool } from './pool'

export interface HostOptions {
  functionsDir: string
  functions: readonly FunctionSchema[]
  envId: string
  settableClock: boolean
  instances: number
}

const largestRequest = 6 * 1024 * 1024
const largestAnswer = 1024 * 1024

/** What calls functions. */
export interface Host {
  /** The variables that every instance starts with. */
  environment: Record<string, string>
  /** Calls a function with an event that goes through JSON, as it does on its way to the cloud. */
  invoke(name: string, event: unknown, caller?: Caller, at?: Date, requestId?: string): Promise<unknown>
  /** Ends warm instances, of one function or of all. */
  recycle(name?: string): Promise<void>
  close(): Promise<void>
}

/** Hosts the functions: each in instances of its own, which stay warm between the requests. */
export class FunctionHost implements Host {
  environment: Record<string, string> = {}
  private closed = false
  private readonly pools = new Map<string, Pool>()
  private readonly functions: ReadonlyMap<string, FunctionSchema>

  constructor(private readonly options: HostOptions) {
    this.functions = new Map(options.functions.map((one) => [one.name, one]))
  }

  async invoke(
    name: string,
    event: unknown,
    caller: Caller = {},
    at?: Date,
    requestId = newRequestId(),
  ): Promise<unknown> {
    if (this.closed) throw new FunctionError('FUNCTION_EXECUTE_FAIL', 'the function host is closed')
    const called = this.functions.get(name)
    if (!called) throw new FunctionError('FUNCTION_NOT_FOUND', `there is no function ${name}`)
    if (at && !this.options.settableClock) {
      throw new FunctionError('INVALID_PARAM', 'the clock of this environment cannot be set')
    }
    const text = JSON.stringify(event ?? {})
    checkSize('request', text, largestRequest)
    const environment = environmentOf(caller, this.options.envId, requestId)
    const context = contextOf(called, environment, this.options.envId)
    const call = { event: text, context, environment, userInfo: userInfoOf(caller), at: at?.getTime() }
    const answer = await this.poolOf(called).run(call)
    checkSize('answer', answer, largestAnswer)
    return JSON.parse(answer)
  }

  async recycle(name?: string): Promise<void> {
    const pools = [...this.pools].filter(([one]) => name === undefined || one === name)
    await Promise.all(pools.map(([, pool]) => pool.recycle()))
  }

  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.pools.values()].map((pool) => pool.close()))
    this.pools.clear()
  }

  private poolOf(called: FunctionSchema): Pool {
    const found = this.pools.get(called.name)
    if (found) return found
    const file = resolve(join(this.options.functionsDir, called.name, 'index.js'))
    if (!existsSync(file)) {
      throw new FunctionError(
        'FUNCTION_NOT_FOUND',
        `the function ${called.name} is not built: ${file} is missing`,
      )
    }
    const { settableClock, instances } = this.options
    const { memorySize, timeout } = called
    const made = new Pool(
      { file, environment: this.environment, settableClock, memorySize, timeout },
      instances,
    )
    this.pools.set(called.name, made)
    return made
  }
}

function checkSize(what: string, text: string, most: number): void {
  if (text.length * 3 <= most) return // no character takes more than three bytes
  if (Buffer.byteLength(text) > most) {
    throw new FunctionError('FUNCTION_PAYLOAD_TOO_LARGE', `the ${what} is larger than ${most / 1024} KB`)
  }
}

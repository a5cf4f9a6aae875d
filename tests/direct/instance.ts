/** An instance of the functions in this process, with a clock and an environment of its own, for one call at a time. */
import { Console } from 'node:console'
import type { Costs } from '../../local/cloudbase'
import { contextOf, environmentOf, userInfoOf, type Caller } from '../../local/functions/context'
import { FunctionError } from '../../local/functions/errors'
import type { FunctionSchema } from '../../local/schema'
import { noCosts } from '../../local/cloudbase'
import type { Surroundings } from '../../local/wire/action'
import { actionOf } from '../../local/wire/actions'
import { Problem } from '../../local/wire/problems'
import { loadMains, type Mains } from './bundle'

export interface Call {
  called: FunctionSchema
  event: string
  caller: Caller
  at: Date | undefined
  requestId: string
  envId: string
}

/** A Date whose present is the clock's, where one is set. */
function dateOf(clock: { at: number | undefined }): DateConstructor {
  const now = () => clock.at ?? Date.now()
  class SetDate extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [now()] : parts) as [number]))
    }
    static override now = now
  }
  return SetDate as unknown as DateConstructor
}

export class Instance {
  isBusy = false
  private requestId = ''
  private readonly clock: { at: number | undefined } = { at: undefined }
  private readonly environment: Record<string, string>
  private mains: Promise<Mains> | undefined

  constructor(
    environment: Record<string, string>,
    private readonly surroundings: Surroundings,
  ) {
    this.environment = { ...environment }
  }

  /** Runs a call and gives the JSON text of the answer. */
  async run({ called, event, caller, at, requestId, envId }: Call): Promise<string> {
    const environment = environmentOf(caller, envId, requestId)
    const context = contextOf(called, environment, envId)
    const userInfo = userInfoOf(caller)
    const { [called.name]: main } = await (this.mains ??= this.load())
    Object.assign(this.environment, environment)
    this.clock.at = at?.getTime()
    this.requestId = requestId
    const parsed = JSON.parse(event) as object
    try {
      return JSON.stringify((await main!(userInfo ? { ...parsed, userInfo } : parsed, context)) ?? null)
    } catch (error) {
      throw new FunctionError('FUNCTION_EXECUTE_FAIL', (error as Error).message)
    }
  }

  private load(): Promise<Mains> {
    return loadMains({
      ask: (body) => this.ask(JSON.stringify(body)),
      Date: dateOf(this.clock),
      process: Object.create(process, { env: { value: this.environment } }) as NodeJS.Process,
      // What functions print belongs to the log, not to the answer of a script.
      console: new Console(process.stderr),
    })
  }

  /** What the SDK asks for: as text there and back, so that nothing is shared. */
  private async ask(body: string): Promise<unknown> {
    const { surroundings } = this
    const costs: Costs = { ...noCosts(), calls: 1, bytesSent: Buffer.byteLength(body) }
    const answer = await this.answerTo(body, costs)
    await surroundings.store.settled()
    const text = JSON.stringify({ requestId: 'direct', ...answer })
    costs.bytesReceived = Buffer.byteLength(text)
    surroundings.book.record(`${this.requestId}-direct`, costs)
    const told = JSON.parse(text) as { code?: string; message?: string }
    if (told.code === undefined) return told
    throw Object.assign(new Error(`[${told.code}] ${told.message ?? ''}`), { code: told.code })
  }

  private async answerTo(body: string, costs: Costs): Promise<object> {
    const parsed: unknown = JSON.parse(body)
    const now = this.clock.at ?? Date.now()
    const request = Object.assign(Object.create(this.surroundings) as Surroundings, { now, costs })
    try {
      return await actionOf(parsed)(parsed, request)
    } catch (error) {
      if (error instanceof Problem) return { code: error.code, message: error.message }
      throw error
    }
  }
}

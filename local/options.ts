import type { Fields } from './database/ejson'
import type { OutgoingMessage } from './database/outbox'
import type { Caller } from './functions/context'
import type { Host, HostOptions } from './functions/host'
import type { Schema } from './schema'
import type { Surroundings } from './wire/action'
import type { Costs } from './wire/costs'
import type { WeChat } from './wire/we-chat'

export interface CloudBaseOptions {
  /** Made if missing: the store file, the files, and the keys in a file of their own. */
  dataDir: string
  /** The built functions: `<name>/index.js`, each exporting `main(event, context)`. */
  functionsDir: string
  schema: Schema
  /** Wait for the disk at every write (the default). Without it a power cut may cost writes. */
  durable?: boolean
  /** Allow `invoke` to be given the time that the function sees. */
  settableClock?: boolean
  /** The most warm instances of a function, 4 by default. */
  instances?: number
  /** Variables that the functions find beside the platform's own, or in their place. */
  environment?: Record<string, string>
  /** Calls the functions in another way than in threads of their own, which find the CloudBase over the wire. */
  host?: (options: HostOptions, surroundings: () => Surroundings) => Host
}

export interface CloudBase {
  /** The address that the SDK is pointed at. */
  readonly url: string
  readonly envId: string
  invoke(name: string, event: unknown, caller?: Caller, at?: Date): Promise<unknown>
  /** Invokes, and tells what this invocation asked of the store. */
  measure(
    name: string,
    event: unknown,
    caller?: Caller,
    at?: Date,
  ): Promise<{ answer: unknown; costs: Costs }>
  /** Keeps a file as whoever may upload it does, and gives its id. */
  keep(path: string, content: Buffer): string
  fireTimer(name: string, at?: Date): Promise<unknown>
  /** Runs the triggers of the schema at their times. */
  startTimers(): void
  /** Running totals; copy them before and after to see what a call cost. */
  readonly costs: Costs
  /** Every document of a collection, read directly and not counted. */
  documents(collection: string): IterableIterator<Fields>
  /** What the functions asked of WeChat. */
  outbox(): OutgoingMessage[]
  /** What stands in for WeChat, which can be told to refuse. */
  readonly weChat: Pick<WeChat, 'refuse' | 'hold' | 'checked'>
  recycle(name?: string): Promise<void>
  close(): Promise<void>
}

/** What lies between a phone and the cloud functions, and what may go wrong there. */
import type { VirtualTime } from './virtual-time'

export type Invoke = (name: string, event: unknown) => Promise<unknown>

export interface SentCall {
  name: string
  action: string
  /** Bytes of the answer, or undefined where none arrived. */
  answered: number | undefined
}

/** What a call may meet with: it never arrives, its answer is lost on the way back, or nothing is ever heard of it. */
export type Fault = 'dropped' | 'answer lost' | 'silence'

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const never = () => new Promise<never>(() => undefined)

export class Network {
  readonly calls: SentCall[] = []
  private offline = false
  private listeners: ((status: { isConnected: boolean }) => void)[] = []
  /** How long each answer takes. */
  delay = 0
  private readonly faults: Fault[] = []

  constructor(private readonly invoke: Invoke) {}

  get isOffline(): boolean {
    return this.offline
  }

  /** Cuts the network off, or brings it back; the app is told. */
  set isOffline(isOffline: boolean) {
    const isChange = isOffline !== this.offline
    this.offline = isOffline
    if (isChange) this.listeners.forEach((heard) => heard({ isConnected: !isOffline }))
  }

  /** Only one app runs at a time: who listened before is dead. */
  onChange(heard: (status: { isConnected: boolean }) => void): void {
    this.listeners = [heard]
  }

  /** The next calls meet with a fault each. */
  meet(...faults: Fault[]): void {
    this.faults.push(...faults)
  }

  /** A call as the platform makes it; its answer is JSON that came over the wire. */
  async call(name: string, event: { action?: unknown }, time: VirtualTime): Promise<unknown> {
    const sent: SentCall = { name, action: String(event.action), answered: undefined }
    this.calls.push(sent)
    if (this.isOffline) throw new Error('cloud.callFunction:fail network is not connected')
    const fault = this.faults.shift()
    if (fault === 'silence') return never()
    if (fault === 'dropped') throw new Error('cloud.callFunction:fail connection reset')
    const answer = await this.arrive(name, event, time)
    if (fault === 'answer lost') throw new Error('cloud.callFunction:fail timeout')
    sent.answered = bytesOf(answer)
    return answer
  }

  private async arrive(name: string, event: unknown, time: VirtualTime): Promise<unknown> {
    const answer = this.invoke(name, JSON.parse(JSON.stringify(event)))
    time.holdFor(answer)
    const came = await answer
    if (this.delay > 0) await new Promise<void>((resolve) => time.setTimeout(() => resolve(), this.delay))
    return came
  }
}

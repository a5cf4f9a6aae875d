/** A phone on which one screen is shown in one state, without functions (scripts/lib/screens). */
import type { Step } from '../../../scripts/lib/screens/screen'
import { Replies } from '../../../scripts/lib/screens/replies'
import type { Shown } from '../../../scripts/lib/screens/states'
import { Phone } from './phone'

/** More calls than any screen makes. */
const allCalls = 100

export class ShownPhone extends Phone {
  private readonly replies: Replies
  private readonly address: string

  constructor(
    private readonly wanted: Shown,
    lacking: readonly string[] = [],
  ) {
    const replies = new Replies(wanted)
    super((name, event) => {
      const reply = replies.to(name, event as object)
      return typeof reply === 'string' ? Promise.reject(new Error(reply)) : Promise.resolve(reply)
    }, lacking)
    this.replies = replies
    this.network.isOffline = replies.isOffline
    if (wanted.network === 'silent') this.network.meet(...Array<'silence'>(allCalls).fill('silence'))
    const ids = Object.entries(wanted.opens).map(([name, id]) => `${name}=${id}`)
    this.address = `${wanted.screen.page}?${ids.join('&')}`
  }

  /** Opens the screen as if it were the first one, with what the phone has kept, and does what leads to the state. */
  async show(): Promise<void> {
    Object.entries(this.wanted.storage).forEach(([key, value]) => this.storage.set(key, value))
    await this.start(this.address)
    for (const step of this.wanted.steps) await this.take(step)
  }

  /** What was asked and nobody had an answer to. */
  get unknown(): readonly string[] {
    return this.replies.unknown
  }

  private async take(step: Step): Promise<void> {
    if ('tap' in step) await this.tap(step.tap)
    else if ('type' in step) await this.type(step.type, step.text)
    else if ('restart' in step) await this.start(this.address)
    else {
      this.replies.meet(step)
      this.network.isOffline = this.replies.isOffline
      await this.pass()
    }
  }
}

/** Phones in virtual time: what is not answered, or answered busy, they send again as the app's outbox does. */
import { delayAfter } from '../../../miniprogram/outbox/backoff'
import type { Name } from './bundle'
import type { Chance } from './chance'
import type { Clock } from './clock'
import type { Figures } from './figures'
import type { Platform, Reply } from './platform'

export interface Call {
  name: Name
  action: string
  school: string
  person: string
  input: unknown
}

export interface Item {
  mutation: string
  record: { type: string; [field: string]: unknown }
  answers?: object
}

type Answers = { answers: { ok: boolean; problem?: { code: string } }[] }

const passing = ['busy', 'platform']

/** The codes of what was not accepted. */
function codesIn(reply: Reply): string[] {
  if (!reply.ok) return [reply.problem.code]
  const { answers = [] } = reply.data as Partial<Answers>
  return answers.flatMap(({ problem }) => problem?.code ?? [])
}

export class Phones {
  /** Calls that are not answered for good yet. */
  waiting = 0
  private ids = 0

  constructor(
    private readonly clock: Clock,
    private readonly platform: Platform,
    private readonly chance: Chance,
    readonly figures: Figures,
  ) {}

  newId(): string {
    return `m${++this.ids}`
  }

  /** Calls, and calls again until it is answered; the share of answers that are lost on their way is sent again too. */
  async send(call: Call, lost = 0): Promise<void> {
    this.waiting++
    for (let failures = 1; ; failures++) {
      const codes = await this.once(call)
      const isLost = failures === 1 && this.chance.is(lost)
      if (!isLost && !codes.some((code) => passing.includes(code))) break
      await this.clock.sleep(delayAfter(failures, this.chance.share()))
    }
    this.waiting--
  }

  private async once({ name, action, school, person, input }: Call): Promise<string[]> {
    const began = this.clock.now
    const reply = await this.platform.invoke(name, { action, school, input }, { WX_OPENID: person })
    this.figures.took(`${name} ${action}`, this.clock.now - began)
    const codes = codesIn(reply)
    for (const code of codes) this.figures.refused(code)
    return codes
  }
}

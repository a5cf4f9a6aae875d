/** What the functions reply to a screen that is shown without them. */
import type { Reply } from '../../../cloudfunctions/lib/serve'
import type { Problem } from '../../../shared/problems'
import { type Answers, Refused, refused, type Step } from './screen'
import { today } from './samples/viewer'
import type { Shown } from './states'

interface Event {
  action?: unknown
  input?: unknown
}

/** An answer that never comes, or a line that is cut. */
export type NoReply = 'silence' | 'cut'

const accepted = ({ input }: Event) => {
  const { items = [] } = (input ?? {}) as { items?: unknown[] }
  return { answers: items.map(() => ({ ok: true, version: 1 })) }
}

const no = (problem: Problem): Reply<unknown> => ({ ok: false, problem })

/** The functions as a screen meets them; `unknown` collects what it asked and nobody had an answer to. */
export class Replies {
  readonly unknown: string[] = []
  private network: Shown['network']
  private readonly answers: Readonly<Record<string, unknown>>

  constructor({ network, answers }: { network: Shown['network']; answers: Answers }) {
    this.network = network
    this.answers = answers
  }

  get isOffline(): boolean {
    return this.network === 'cut'
  }

  meet({ network }: Extract<Step, { network: unknown }>): void {
    this.network = network === 'cut' ? 'cut' : 'good'
  }

  to(name: string, event: Event): Reply<unknown> | NoReply {
    if (this.network === 'cut') return 'cut'
    if (this.network === 'silent') return 'silence'
    if (this.network === 'failing') return no(refused('broken').problem)
    if (this.network === 'forbidden') return no(forbidden)
    return this.answerTo(`${name}.${String(event.action)}`, event)
  }

  private answerTo(asked: string, event: Event): Reply<unknown> {
    const canned = this.answers[asked] ?? (asked.endsWith('.log') ? accepted(event) : undefined)
    if (canned === undefined) {
      this.unknown.push(asked)
      return no(refused('unknown_action').problem)
    }
    const answer: unknown =
      typeof canned === 'function' ? (canned as (input: unknown) => unknown)(event.input) : canned
    return answer instanceof Refused ? no(answer.problem) : { ok: true, data: answer, ...beside }
  }
}

/** Whose answer it is, and of when: it is kept on the phone with that. */
const beside = { account: 'somebody', at: `${today}T18:30` }

/** As judge.ts words it of a class or a pupil. */
const forbidden = refused(
  'forbidden',
  'class',
  '您的身份不能对「班级」做这件事。如认为有误，请联系学校管理员',
).problem

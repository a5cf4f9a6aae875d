/** A person at a phone: looks at what is to be seen there, taps it, types into it. */
import type { Element } from './element'
import { MiniProgram } from './mini-program'

/** Where there are several of a kind: the one that stands nearest to this text. */
interface Where {
  near?: string
}

/** The roles of what is tapped. */
const pressed = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch']

const isNamed = (words: string) => (element: Element) =>
  words.startsWith('#') ? element.id === words.slice(1) : element.text === words || element.label === words

/** The innermost of each: what contains another match is only its frame. */
const innermost = (found: Element[]) =>
  found.filter((one) => !found.some((other) => other !== one && other.chain.includes(one)))

export class Phone extends MiniProgram {
  /** How often anything was tapped, pickers included. */
  taps = 0

  get route(): string {
    return this.pages.top.route
  }

  /** All that the page says. */
  get text(): string {
    return this.pages.root.text
  }

  /** What is called so, or has the id after "#". It must be one alone. */
  find(words: string, { near }: Where = {}): Element {
    const within = near === undefined ? this.pages.root : this.around(near, isNamed(words))
    const found = innermost(within.all.filter(isNamed(words)))
    if (found.length === 1 && found[0]) return found[0]
    throw new Error(`${found.length === 0 ? 'no' : found.length} 「${words}」 on ${this.route}: ${this.text}`)
  }

  /** What is told to be wrong, in the part of the page that has this; where several are, of the whole page. */
  alert(near: string): string {
    const isAlert = (element: Element) => element.attribute('aria-role') === 'alert'
    return this.around(near, isAlert)
      .all.filter(isAlert)
      .map(({ text }) => text)
      .join('\n')
  }

  has(words: string): boolean {
    return this.pages.root.all.some(isNamed(words))
  }

  /** All that is there to be tapped. */
  get tappable(): Element[] {
    return this.pages.root.all.filter(
      (element) => element.takes('tap') && pressed.includes(String(element.attribute('aria-role'))),
    )
  }

  async press(element: Element): Promise<void> {
    await this.fire('tap', element)
  }

  async tap(words: string, where: Where = {}): Promise<void> {
    if (this.shown.modal) throw new Error(`「${this.shown.modal.content}」 is in front of 「${words}」`)
    const element = this.find(words, where)
    if (!element.chain.some((one) => one.takes('tap'))) throw new Error(`「${words}」 takes no tap`)
    this.taps++
    await this.fire('tap', element)
  }

  /** Types into the input that has this id or name, or stands nearest to the text. */
  async type(words: string, text: string, where: Where = {}): Promise<void> {
    await this.fire('input', this.find(words, where), { value: text })
  }

  /** Chooses a value in the picker that is opened by a tap on what is called so. */
  async pick(words: string, value: string | number, where: Where = {}): Promise<void> {
    const picker = this.find(words, where).chain.find(({ tag }) => tag === 'picker')
    if (picker?.attribute('mode') === undefined) throw new Error(`「${words}」 opens no picker`)
    this.taps++
    await this.fire('change', picker, { value })
  }

  /** Answers the question that the platform shows. */
  async answer(isConfirmed: boolean): Promise<void> {
    if (this.shown.modal === undefined) throw new Error('nothing was asked')
    this.shown.modal.answer(isConfirmed)
    await this.pass()
  }

  /** The platform's own way back. */
  async back(): Promise<void> {
    this.pages.back()
    await this.pass()
  }

  /** The smallest part of the page that has both the text and what is looked for. */
  private around(text: string, isSought: (element: Element) => boolean): Element {
    const anchors = innermost(this.pages.root.all.filter(isNamed(text)))
    const [anchor] = anchors
    if (anchor === undefined || anchors.length > 1) {
      throw new Error(`${anchors.length} 「${text}」 on ${this.route}: ${this.text}`)
    }
    return anchor.chain.find(({ all }) => all.some(isSought)) ?? this.pages.root
  }

  /** An event goes from the element outwards, to each that binds it. */
  private async fire(type: string, element: Element, detail: Record<string, unknown> = {}): Promise<void> {
    const bound = element.chain.filter((one) => one.takes(type))
    const reached = type === 'tap' ? bound : bound.slice(0, 1)
    if (reached.length === 0) throw new Error(`「${element.label}」 takes no ${type}`)
    const target = { id: element.id, dataset: element.dataset }
    for (const { id, dataset } of reached) {
      const currentTarget = { id, dataset }
      const event = {
        type,
        detail,
        target,
        currentTarget,
        timeStamp: 0,
        mark: {},
        touches: [],
        changedTouches: [],
      }
      this.pages.tell(this.pages.top, 'eh', event)
    }
    await this.pass()
  }
}

/** Refuses free text that does not pass the content check, by the name of its field and with the cure. */
import { Refusal } from '../../../shared/problems'
import type { FreeText } from '../../../shared/free-text/texts'
import { labelOf } from '../../../shared/records/labels'
import { type Context, type ContentCheck, NotLately, scenes, type Verdict } from './check'
import { weChatCheck } from './we-chat'
import { logLine } from '../log-line'

const cures = {
  [scenes.note]: '没有通过微信的内容检查，请换一种说法再提交',
  [scenes.profile]: '没有通过微信的内容检查，请核对；确实如此的，请联系学校办理',
}

/** The verdicts of one call: a text that is in many of its records is asked about once. */
export class Checked {
  private readonly verdicts = new Map<string, Promise<Verdict>>()

  constructor(
    private readonly written: Context,
    private readonly by: ContentCheck = weChatCheck,
  ) {}

  /**
   * Throws `invalid` for the first text that is risky, and `busy` where there is no verdict, or `away` where the person
   * must open the mini-program first: what was sent is kept where it was written and sent again.
   */
  async refuseRisky(texts: readonly FreeText[]): Promise<void> {
    const verdicts = await Promise.all(texts.map(({ text }) => this.verdictOn(text)))
    const risky = texts.find((_, place) => verdicts[place] === 'risky')
    if (risky === undefined) return
    throw new Refusal('invalid', risky.field, {
      field: `「${labelOf(risky.field)}」`,
      cure: cures[this.written.scene],
    })
  }

  private verdictOn(text: string): Promise<Verdict> {
    const known = this.verdicts.get(text) ?? this.ask(text)
    this.verdicts.set(text, known)
    return known
  }

  private async ask(text: string): Promise<Verdict> {
    try {
      return await this.by.check(text, this.written)
    } catch (error) {
      if (error instanceof NotLately) throw new Refusal('away')
      logLine('free text was not checked', {}, error)
      throw new Refusal('busy')
    }
  }
}

/**
 * A year at random through the product's own submission, on the store in memory: records, corrections, withdrawals,
 * repeats, late ones in another order, several at once. Beside it is kept what should be in force.
 */
import type { Answer } from '../../../cloudfunctions/lib/submit'
import { Dice } from '../../../local/demo/dice'
import { addDays } from '../../../shared/calendar'
import { typesBehind } from '../../../shared/doors'
import { type Fields, Kept } from './kept'
import type { Moment, Operation } from './moment'
import { nextOperation } from './operations'
import { foundIn, school } from './people'
import type { Product } from './product'

const firstDay = '2026-09-02'
const daysPlayed = 300
const remembered = 300

/** An operation under its mutation ids, and the answers when it was first sent. */
interface Sent extends Operation {
  ids: string[]
  answers: Answer[]
}

export interface Year {
  kept: Kept
  sent: number
  /** Of items: accepted by type of record ("withdraw" is one), and refused by code. */
  accepted: Record<string, number>
  refused: Record<string, number>
  repeated: number
}

const countIn = (counts: Record<string, number>, what: string) => (counts[what] = (counts[what] ?? 0) + 1)

/** The record as it is stored: with the facts that the product stamps on. */
const stamped = (record: Fields, by: string, today: string): Fields => ({
  ...record,
  ...(record.type === 'pledge' && { member: by, year: '2026-2027' }),
  ...(record.type === 'survey_open' && { opened: today }),
})

/** Plays one year; what is sent is a matter of the seed alone. */
export class Player {
  readonly year: Year = { kept: new Kept(), sent: 0, accepted: {}, refused: {}, repeated: 0 }
  private readonly dice: Dice
  private readonly lately: (readonly [string, Fields])[] = []
  private readonly earlier: Sent[] = []
  private held: Operation[] = []

  constructor(
    private readonly product: Product,
    seed: number,
  ) {
    this.dice = new Dice('rebuild', seed)
  }

  async play(operations: number): Promise<Year> {
    await foundIn(this.product)
    for (let done = 0; done < operations; done++) {
      const today = addDays(firstDay, Math.floor((daysPlayed * done) / operations))
      await this.step({ dice: this.dice, today, lately: this.lately })
    }
    return this.year
  }

  /** Something new, something that was held back on the phone, or something once more. */
  private async step(moment: Moment): Promise<void> {
    const { dice, today } = moment
    if (dice.chance(0.05) && this.earlier.length > 0) return this.repeat(dice.pick(this.earlier), today)
    if (dice.chance(0.05) && this.held.length > 0) {
      this.held = dice.shuffled(this.held)
      return this.send(this.held.pop() as Operation, today)
    }
    const operation = nextOperation(moment)
    if (dice.chance(0.05)) this.held.push(operation)
    else if (dice.chance(0.1)) await this.sendApart(operation, today)
    else await this.send(operation, today)
  }

  /** Each record in a call of its own, all at once: their saves meet at the same ledger. */
  private async sendApart({ records, ...who }: Operation, today: string): Promise<void> {
    await Promise.all(records.map((record) => this.send({ ...who, records: [record] }, today)))
  }

  private async ask({ door, by, records }: Operation, ids: string[], today: string): Promise<Answer[]> {
    const items = records.map((record, index) => ({ mutation: ids[index] ?? '', record }))
    const request = { school, caller: by, now: new Date(`${today}T20:00:00+08:00`), today }
    const { answers } = await this.product.logAction(typesBehind(door)).handle({ items }, request)
    return answers
  }

  private async send(operation: Operation, today: string): Promise<void> {
    const ids = operation.records.map(() => `m${++this.year.sent}`)
    const answers = await this.ask(operation, ids, today)
    for (const [index, record] of operation.records.entries())
      this.note(operation.by, stamped(record, operation.by, today), answers[index])
    this.earlier.push({ ...operation, ids, answers })
    if (this.earlier.length > remembered) this.earlier.shift()
  }

  private note(by: string, record: Fields, answer: Answer | undefined): void {
    const { kept, accepted, refused } = this.year
    if (answer?.ok !== true) return void countIn(refused, answer?.problem.code ?? 'no answer')
    countIn(accepted, record.type)
    kept.accept(record)
    this.lately.push([by, record])
    if (this.lately.length > remembered) this.lately.shift()
  }

  /** The same submission again: what was accepted gets its first answer, unless its sender has lost the right to it. */
  private async repeat(first: Sent, today: string): Promise<void> {
    if (!first.answers.every(({ ok }) => ok)) return
    // The id of a visit may have been used again for another pupil, whose ledger does not know the first.
    if (first.records.some(({ type, of }) => [type, of].includes('home_visit'))) return
    this.year.repeated += 1
    const answers = await this.ask(first, first.ids, today)
    for (const [index, answer] of answers.entries()) {
      const isSame = JSON.stringify(answer) === JSON.stringify(first.answers[index])
      const isRefused = !answer.ok && answer.problem.code === 'forbidden'
      if (!isSame && !isRefused)
        throw new Error(`sent again: ${JSON.stringify([first.records[index], first.answers[index], answer])}`)
    }
  }
}

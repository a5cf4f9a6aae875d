/** Payloads, the same ones for the same seed: whole ones, and ones of which something is broken. */
import { Dice } from '../../local/demo/dice'
import type { Person } from '../cast'
import { type Acting, type Name, names, withActions } from '../world/bundle'
import { recordTypes } from '../../shared/records/index'
import { logged, samples, withdrawn } from '../world/samples'
import { callerOf, eventOf, school } from '../world/school'
import type { Caller, World } from '../world/world'
import { nastyName, nastyValue } from './nasty'
import { Valid } from './valid'

export interface Payload {
  to: Name
  action: string
  caller: Caller
  /** The event as it comes over the wire. */
  text: string
}

const people: readonly (Person | 'dadWu')[] = [
  ...(['mumWang', 'dadWang', 'dadZhou', 'grandmaZhao', 'principalChen', 'adminSun', 'teacherLi'] as const),
  ...(['teacherQin', 'stranger', 'dadQian'] as const),
]

/** Where in a value something may be broken: a mark that no value holds, to be replaced in its text. */
const mark = '\u0001here\u0001'

type Fields = Record<string, unknown>

/** The value with a mark in the place of one of its parts, or beside them under a name that nobody asks for. */
function marked(value: unknown, dice: Dice, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || dice.chance(depth === 0 ? 0.02 : 0.15)) return mark
  const names = Object.keys(value)
  if (names.length === 0 || dice.chance(0.1)) return { ...(value as Fields), [nastyName(dice)]: mark }
  // Of an event mostly its input: a broken envelope gets no further than the edge.
  const name = depth === 0 && dice.chance(0.7) ? 'input' : dice.pick(names)
  const part = marked((value as Fields)[name], dice, depth + 1)
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === name ? part : one))
  return { ...(value as Fields), [name]: part }
}

const broken = (event: unknown, dice: Dice): string =>
  JSON.stringify(marked(event, dice)).replace(JSON.stringify(mark), () => nastyValue(dice))

export class Payloads {
  private readonly dice: Dice
  private readonly valid: Valid
  private readonly actions: readonly (readonly [Acting, string])[]

  constructor(
    private readonly world: World,
    seed: number,
  ) {
    this.dice = new Dice('fuzz', seed)
    this.valid = new Valid(this.dice, world.instance)
    this.actions = withActions.flatMap((name) =>
      Object.keys(world.instance.actions[name]).map((action) => [name, action] as const),
    )
  }

  next(): Payload {
    return this.dice.chance(0.3) ? this.sample() : this.made()
  }

  /** What somebody of the cast logs, whole or broken. */
  private sample(): Payload {
    const { dice } = this
    const type = dice.pick(recordTypes).type
    const mutation = `m${dice.whole(1, 500)}`
    const asking = dice.chance(0.8)
      ? logged(type, dice.chance(0.5) ? {} : samples[type].corrected, mutation)
      : withdrawn(type)
    const event = eventOf(asking)
    const text = dice.chance(0.5) ? JSON.stringify(event) : broken(event, dice)
    return { to: asking.of, action: asking.action, caller: callerOf(asking.by), text }
  }

  private made(): Payload {
    const { dice } = this
    const [acting, action] = dice.chance(0.2) ? this.log() : dice.pick(this.actions)
    const to = dice.chance(0.02) ? dice.pick(names) : acting
    const input = this.valid.of(this.world.instance.actions[acting][action]!.input)
    const event = { action, school, input }
    const text = dice.chance(0.3) ? JSON.stringify(event) : broken(event, dice)
    return { to, action, caller: this.callerOf(to), text }
  }

  private log(): readonly [Acting, string] {
    return [this.dice.chance(0.5) ? 'family' : 'school', 'log']
  }

  /** Mostly whoever the function is for. */
  private callerOf(to: Name): Caller {
    const { dice } = this
    if (dice.chance(0.03))
      return dice.pick<Caller>([{}, { trigger: 'timer' }, { openid: 'stranger', trigger: 'timer' }])
    if (to === 'setup') return {}
    if (to === 'family' || to === 'school') return { openid: dice.pick(people) }
    return { trigger: 'timer', source: 'wx_trigger' }
  }
}

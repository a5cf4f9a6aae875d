/**
 * What a page is shown with where no functions are at hand: for pictures of it in each of its states, and for the tests
 * of every page by itself, on the phone's output and in a browser. Answers have the types of the functions' own actions.
 */
import type { Functions, InputOf, OutputOf } from '../../../miniprogram/call'
import type { Door } from '../../../shared/doors'
import { type Problem, type ProblemCode, Refusal } from '../../../shared/problems'

type Name = { [Of in Door]: `${Of}.${keyof Functions[Of] & string}` }[Door]
type ActionOf<One extends Name> = One extends `${infer Of extends Door}.${infer Named}`
  ? Named extends keyof Functions[Of]
    ? Functions[Of][Named]
    : never
  : never

/** What a function refuses, as a person reads it. */
export class Refused {
  constructor(readonly problem: Problem) {}
}

export const refused = (code: ProblemCode, ...rest: [field?: string, message?: string]): Refused => {
  const { problem } = new Refusal(code, rest[0] ?? null)
  return new Refused({ ...problem, message: rest[1] ?? problem.message })
}

type Outcome<Of> = OutputOf<Of> | Refused
type Answer<Of> = Outcome<Of> | ((input: InputOf<Of>) => Outcome<Of>)

/** By function and action. Logs need none: whatever is logged is accepted. */
export type Answers = { readonly [One in Name]?: Answer<ActionOf<One>> }

/** Something that a person does, or that happens to them; what is found is named by "#id", or by what it says. */
export type Step =
  | { tap: string }
  | { type: string; text: string }
  | { network: 'cut' | 'back' }
  /** The app is closed and opened again, at the same page. */
  | { restart: true }

/** What is different from the screen with everything on it. */
export interface State {
  /** The ids in its address. */
  opens?: Readonly<Record<string, string>>
  answers?: Answers
  /** What is kept on the phone. */
  storage?: Readonly<Record<string, unknown>>
  /** From the start, if it is not as it should be: no network, no answers ever, or refusals of whatever is asked. */
  network?: 'good' | 'cut' | 'silent' | 'failing' | 'forbidden'
  steps?: readonly Step[]
}

/** A state that a screen cannot be in, and why not. */
export interface Never {
  never: string
}

export interface Screen {
  /** Names its pictures: "family-week". */
  name: string
  page: string
  /** What it is, for whoever looks through the pictures. */
  title: string
  opens?: Readonly<Record<string, string>>
  storage?: Readonly<Record<string, unknown>>
  /** What fills it. */
  answers: Answers
  /** A text that stands on it once it is filled. */
  landmark: string
  /**
   * `empty`: there is nothing to show yet. `refused`: what was entered is refused, on its field. `odd`: emoji, very long
   * names, a long note, or whatever else is strange here. Further states by any name.
   */
  states: { empty: State | Never; refused: State | Never; odd: State | Never } & Readonly<
    Record<string, State | Never>
  >
}

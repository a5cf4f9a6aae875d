/**
 * Signals that a survey may have been coached: what is "worth a look" after it has closed. A signal says yes, no, or
 * nothing where there is too little; it names no class and no family, and tells no count.
 */
import type { PupilEvidence } from '../requirements/evidence'
import type { OpenedBallot } from '../surveys/figures'
import type { Question } from '../surveys/form'

/** What is counted of a class, whose name the box does not know. `busiest`: the most ballots in two hours on end. */
export interface CountedClass {
  ballots: number
  satisfied: number
  busiest: number
}

/** A box that is opened after closing. */
export interface OpenedBox {
  ballots: readonly OpenedBallot[]
  questions: readonly Question[]
  classes: readonly CountedClass[]
}

/** By the signal's name: whether it is seen; absent where too little is there to say. */
export type Signals = Partial<Record<string, boolean>>

interface Words {
  key: string
  title: string
  /** What was found, where it is seen: a sentence that accuses nobody. */
  seen: string
  /** What else may be behind it, and what could be asked. */
  look: string
}

/** A signal that is read from the box when it is opened. One pure file each. */
export interface BoxSignal extends Words {
  /** Whether it is seen, or undefined where too little is there to say. */
  isSeen(box: OpenedBox): boolean | undefined
}

/** A pupil with what the family has logged, in sums. */
export type LoggedPupil = Pick<PupilEvidence<'sleep' | 'home_study'>, 'grade' | 'stage' | 'tally'>

/**
 * A signal that sets what was answered to a question against what families themselves have logged. It reads nothing
 * but the groups of the question, which are told anyway, and sums over all pupils of the school.
 */
export interface LogSignal extends Words {
  /** The question that it knows: by its options and a word, as the templates have it; and which say that all is well. */
  options: readonly string[]
  about: RegExp
  fine: readonly number[]
  /** Whether a pupil has enough logged, and whether by that all is well. */
  isLogged(pupil: LoggedPupil): boolean
  isFine(pupil: LoggedPupil): boolean
}

/** How often a signal may be seen in a survey that nobody has coached, by the model that its file states. */
export const alpha = 0.01

/** Classes and ballots of fewer are not looked at. */
export const leastClasses = 5

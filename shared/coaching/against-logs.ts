/**
 * Whether families answer in a survey what they do not log.
 *
 * Model: those who answer and those who log are two samples of the same families, each with its 95 % interval (Wilson).
 * The question is not quite what is logged, and an answer is milder than a clock: up to `tolerance` more may say that
 * all is well without anything behind it. Seen where even the lower end of what is answered is above the upper end of
 * what is logged by more than that.
 */
import type { QuestionFigures } from '../surveys/figures'
import type { Question } from '../surveys/form'
import { wilson } from '../tallies/wilson'
import type { LoggedPupil, LogSignal } from './signal'

export const tolerance = 0.2

/** Answers, and pupils, of fewer are not compared. */
const least = 30

interface Share {
  fine: number
  of: number
}

export const isAsked = ({ options, about }: LogSignal, question: Question): boolean =>
  question.kind === 'choice' && about.test(question.text) && question.options.join('/') === options.join('/')

/** Of those who answered, how many say that all is well; undefined where the groups that are told do not say so. */
function answeredFine({ options, fine }: LogSignal, { groups = [] }: QuestionFigures): Share | undefined {
  const isWell = (cell: number) => fine.includes(cell)
  const isAnswer = (cell: number) => cell < options.length
  const answered = groups.filter(({ cells }) => cells.some(isAnswer))
  const isMixed = answered.some(({ cells }) => cells.some(isWell) && !cells.every(isWell))
  if (answered.length < 2 || isMixed) return undefined
  const sum = (all: typeof groups) => all.reduce((ballots, group) => ballots + group.ballots, 0)
  return { fine: sum(answered.filter(({ cells }) => cells.some(isWell))), of: sum(answered) }
}

/** Whether a signal is seen; undefined where too little was answered or logged to say. */
export function isAgainst(
  signal: LogSignal,
  told: QuestionFigures,
  pupils: readonly LoggedPupil[],
): boolean | undefined {
  const answered = answeredFine(signal, told)
  const logging = pupils.filter((pupil) => signal.isLogged(pupil))
  if (answered === undefined || answered.of < least || logging.length < least) return undefined
  const [lowest] = wilson(answered.fine, answered.of)
  const [, highest] = wilson(logging.filter((pupil) => signal.isFine(pupil)).length, logging.length)
  return lowest > highest + tolerance
}

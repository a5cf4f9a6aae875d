/** What a family answers to the questions of a survey, and how much room that takes. Every question may be left out. */
import type { Question } from './form'
import { cellsOf, mostSigns, scaleTo } from './form'

/** By the question's id: the place of the option from 0, the points of a scale from 1, or words. */
export type Answers = Record<string, number | string>

/** The answers in the order of the questions; null where there is none. */
export type AnswerRow = (number | string | null)[]

/** A complaint about one answer: the question's id, or null where there is no such question. */
export interface AnswerComplaint {
  question: string | null
  /** "第 2 题", or what is answered to no question. */
  where: string
  cure: string
}

const isWhole = (value: unknown, min: number, max: number) =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max

const signsOf = (text: string) => [...text].length

/** Words as they are kept: without blanks at the ends, and of the signs that are not printed only the line's end. */
export const tidied = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}\p{Surrogate}]/gu, (sign) => (sign === '\n' ? sign : ''))
    .trim()

/** What is wrong with an answer to a question, or undefined. */
function cureFor(question: Question, value: unknown): string | undefined {
  if (question.kind === 'choice')
    return isWhole(value, 0, question.options.length - 1) ? undefined : '没有这个选项，请重新选择'
  if (question.kind === 'scale') return isWhole(value, 1, scaleTo) ? undefined : `应为 1 到 ${scaleTo} 分`
  if (typeof value !== 'string') return '应为文字'
  const signs = signsOf(tidied(value))
  return signs > mostSigns ? `不能超过 ${mostSigns} 个字，现在有 ${signs} 个` : undefined
}

/** All that is wrong with answers, by the order of the questions. */
export function complaintsAbout(
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): AnswerComplaint[] {
  const complaints = questions.flatMap((question, index): AnswerComplaint[] => {
    if (!Object.hasOwn(answers, question.id)) return []
    const cure = cureFor(question, answers[question.id])
    return cure === undefined ? [] : [{ question: question.id, where: `第 ${index + 1} 题`, cure }]
  })
  const isAsked = (id: string) => questions.some((question) => question.id === id)
  if (Object.keys(answers).every(isAsked)) return complaints
  const stray = { question: null, where: '答案', cure: '有一道题不在这份问卷里，请重新打开问卷' }
  return [...complaints, stray]
}

/** The first thing that is wrong with answers. */
export const complaintAbout = (
  questions: readonly Question[],
  answers: Readonly<Record<string, unknown>>,
): AnswerComplaint | undefined => complaintsAbout(questions, answers)[0]

/** Answers without fault in the order of the questions. */
export const rowOf = (questions: readonly Question[], answers: Answers): AnswerRow =>
  questions.map(({ id }) => {
    const given = Object.hasOwn(answers, id) ? answers[id] : undefined
    const kept = typeof given === 'string' ? tidied(given) : given
    return kept === undefined || kept === '' ? null : kept
  })

/** The most bytes of one sign as it is written: those beyond the first plane take four. */
const bytesOfSign = 4
const bytesOfNumber = 'null'.length
const comma = 1
const quotes = 2

/** The most bytes that a rating with its answers takes as text; any ballot of a survey is given as much room. */
export function roomFor(questions: readonly Question[]): number {
  if (questions.length === 0) return 1
  const rooms = questions.map((question) =>
    cellsOf(question).length > 0 ? bytesOfNumber : quotes + mostSigns * bytesOfSign,
  )
  return quotes + 1 + rooms.reduce((sum, room) => sum + comma + room, 0)
}

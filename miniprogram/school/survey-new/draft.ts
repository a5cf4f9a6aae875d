/** A survey while it is composed: kept on the phone until it is opened. Pure but for the keeping. */
import Taro from '@tarojs/taro'
import { addDays, weekOf } from '../../../shared/calendar'
import { mostQuestions, type Question, type QuestionKind } from '../../../shared/surveys/form'
import type { Template } from '../../../shared/surveys/templates'
import { ownKey } from '../../account'
import { newId } from '../../new-id'

export interface Draft {
  survey: string
  title: string
  introduction: string
  questions: Question[]
  closes: string
}

/** The Friday of next week: a weekend in between, and not so long that it is put off. */
const daysToFriday = 11
export const usualClosing = (today: string): string => addDays(weekOf(today), daysToFriday)

/** How long a survey may stay open. */
const mostDays = 60
export const lastClosing = (today: string): string => addDays(today, mostDays)

export const draftFrom = (
  template: Pick<Template, 'title' | 'introduction' | 'questions'>,
  today: string,
): Draft => ({
  survey: newId(),
  title: template.title,
  introduction: template.introduction,
  questions: template.questions,
  closes: usualClosing(today),
})

export const blank = { title: '', introduction: '', questions: [] }

/** A question that nothing was said of yet, under an id that none of the others has. */
export function newQuestion(kind: QuestionKind, questions: readonly Question[]): Question {
  const ids = new Set(questions.map(({ id }) => id))
  let number = questions.length + 1
  while (ids.has(`q${number}`)) number++
  const plain = { id: `q${number}`, text: '' }
  if (kind !== 'choice') return { ...plain, kind }
  return { ...plain, kind, options: [] }
}

/** Lines that were left empty are no options. */
export const tidiedQuestion = (question: Question): Question =>
  question.kind === 'choice'
    ? { ...question, options: question.options.map((one) => one.trim()).filter((one) => one !== '') }
    : question

export const isFull = (questions: readonly Question[]): boolean => questions.length >= mostQuestions

/** The questions with one of them a place up (-1) or down (1). */
export function moved(questions: readonly Question[], from: number, by: 1 | -1): Question[] {
  const to = from + by
  const next = [...questions]
  const [one, other] = [next[from], next[to]]
  if (one === undefined || other === undefined) return next
  next[from] = other
  next[to] = one
  return next
}

/** A day of an older draft may have passed since. */
const inTime = (draft: Draft, today: string): Draft =>
  draft.closes < today ? { ...draft, closes: usualClosing(today) } : draft

const key = () => ownKey('survey-new')

export function keptDraft(today: string): Draft | undefined {
  const kept = Taro.getStorageSync<Draft | ''>(key())
  return kept === '' ? undefined : inTime(kept, today)
}

export const keepDraft = (draft: Draft): void => Taro.setStorageSync(key(), draft)
export const forgetDraft = (): void => Taro.removeStorageSync(key())

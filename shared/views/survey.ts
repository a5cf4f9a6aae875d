/** What is shown of surveys: to a family before it answers, and to those who lead the school. */
import type { Question } from '../surveys/form'

/** A child for whom a ballot may be cast: still to be answered, answered, or not on roll today. */
export interface ChildBallot {
  student: string
  name: string
  class: string
  state: 'open' | 'answered' | 'away'
}

/** A survey before it is answered. Who has no child here is told its title and days alone. */
export interface FamilySurvey {
  survey: string
  school: string
  title: string
  introduction: string
  questions: Question[]
  closes: string
  today: string
  state: 'open' | 'closed'
  children: ChildBallot[]
}

/**
 * Where a survey stands: it may be answered, it has closed and is being counted, there are too few ballots for any
 * figure, or its result is there.
 */
export type SurveyState = 'open' | 'counting' | 'too_few' | 'done'

/** A share in words, each with its denominator. */
export interface ShareView {
  /** "88.9%" */
  figure: string
  /** "160 / 180 份" */
  counts: string
}

/** A survey on the list of those who lead the school. */
export interface SurveyRow {
  survey: string
  title: string
  opened: string
  closes: string
  state: SurveyState
  /** Of the pupils on roll today, those who have answered; null where that is fewer than five. */
  response: ShareView | null
  /** Of a result: those who rated 4 or 5, and the 95 % interval, "83.6%–92.7%". */
  satisfied: (ShareView & { interval: string }) | null
}

export interface SchoolSurveys {
  today: string
  year: string
  /** The newest first. */
  surveys: SurveyRow[]
}

/** What was answered to a question: some options together, where one alone may not be told. */
export interface GroupView extends ShareView {
  /** "5 分", "不够、没有作答" */
  words: string
  /** Of a hundred, for the bar. */
  share: number
}

/** A question with what was answered. Without groups and texts nothing of it may be told. */
export interface QuestionResult {
  question: Question
  groups: GroupView[]
  /** How many wrote something, of a question in words; null where that may not be told. */
  texts: ShareView | null
}

/** A signal in words: whether it is worth a look, is not seen, or nothing can be said. */
export interface SignalView {
  key: string
  title: string
  state: 'seen' | 'none' | 'unknown'
  /** What was found and what else may be behind it, where it is seen. */
  words: string[]
  /**
   * How often it is seen where nobody has coached, and where somebody has: "没有人引导的 2000 次模拟问卷里，有 3 次也会出现；
   * 有 4 个班都打 5 分的 200 次里，看出 103 次".
   */
  falseAlarms: string
}

/** One survey for those who lead the school. */
export interface SurveyView extends SurveyRow {
  today: string
  introduction: string
  questions: Question[]
  /** How the ratings are spread, the best first; empty without a result. */
  rating: GroupView[]
  results: QuestionResult[]
  /** What may be worth a look; empty without a result. */
  signals: SignalView[]
}

/** A page of what was written to a question, from 0. */
export interface SurveyTexts {
  survey: string
  title: string
  question: string
  /** The words of the question. */
  asked: string
  texts: string[]
  page: number
  pages: number
  total: number
}

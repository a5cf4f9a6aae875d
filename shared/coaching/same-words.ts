/**
 * The same sentence in several ballots.
 *
 * Model: short words such as "没有" or "谢谢老师" come again and again; two families that write twelve signs or more do
 * not write the same ones. Where one pair in ten thousand does (copied from each other, say), five alike among a
 * thousand texts are expected less than once in a hundred surveys.
 */
import type { AnswerRow } from '../surveys/answers'
import { leastBallots } from '../surveys/suppress'
import type { BoxSignal } from './signal'

const leastSigns = 12

/** Texts without what is not written: blanks and punctuation make no difference. */
const bareOf = (text: string) => text.replace(/[\s\p{P}]/gu, '')

const textsIn = (answers: AnswerRow): string[] =>
  answers.filter((one): one is string => typeof one === 'string').map(bareOf)

export const sameWords = {
  key: 'same_words',
  title: '写的话一模一样',
  seen: '有至少 5 份答卷写了同一句比较长的话。',
  look: '可能是家长之间互相转发。也可以问一问：有没有发过范文？',
  isSeen({ ballots, questions }) {
    if (ballots.length < leastBallots || questions.every(({ kind }) => kind !== 'text')) return undefined
    const counts = new Map<string, number>()
    // Who writes the same to two questions has still written it once.
    for (const { answers } of ballots)
      for (const text of new Set(textsIn(answers))) counts.set(text, (counts.get(text) ?? 0) + 1)
    return [...counts].some(([text, count]) => count >= leastBallots && [...text].length >= leastSigns)
  },
} as const satisfies BoxSignal

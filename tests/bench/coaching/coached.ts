/** Surveys that were coached, each in the way that one signal is for. */
import type { SignalName } from '../../../shared/coaching/index'
import { type Family, questions } from './honest'

type Coaching = (families: Family[]) => Family[]

const inClasses =
  (count: number, change: (family: Family) => Family): Coaching =>
  (families) =>
    families.map((family) => (family.class < count ? change(family) : family))

const withBallot = (family: Family, ballot: Partial<Family['ballot']>): Family => ({
  ...family,
  ballot: { ...family.ballot, ...ballot },
})

const placeOf = (id: string) => questions.findIndex((question) => question.id === id)
const answering =
  (id: string, value: number | string) =>
  (family: Family): Family => {
    const { answers } = family.ballot
    return withBallot(family, { answers: answers.map((one, at) => (at === placeOf(id) ? value : one)) })
  }

/** Nine in ten say that all is well, in one way or the other. */
const mostlyFine =
  (id: string): Coaching =>
  (families) =>
    families.map((family, at) => (at % 10 === 0 ? family : answering(id, 2 + (at % 2))(family)))

const copied = { rating: 5, answers: [5, 2, 3, 3, 4, 5, 5, 4, null] }
const sentence = '学校管理规范老师认真负责孩子进步很大'
const every = 12

export const coachings: Record<SignalName, { what: string; coach: Coaching }> = {
  bursts: {
    what: '3 classes fill it in at one sitting',
    coach: inClasses(3, (family) => ({ ...family, hour: 9 })),
  },
  same_answers: {
    what: 'one in 12 copies a set of answers',
    coach: (families) =>
      families.map((family, place) => (place % every === 0 ? withBallot(family, copied) : family)),
  },
  same_words: {
    what: 'one in 12 copies a sentence',
    coach: (families) =>
      families.map((family, place) => (place % every === 0 ? answering('advice', sentence)(family) : family)),
  },
  all_positive: {
    what: '4 classes are told to rate 5',
    coach: inClasses(4, (family) => withBallot(family, { rating: 5 })),
  },
  bedtime: { what: 'nine in ten say that bedtime is kept', coach: mostlyFine('sleep') },
  workload: { what: 'nine in ten say that homework is right', coach: mostlyFine('load') },
}

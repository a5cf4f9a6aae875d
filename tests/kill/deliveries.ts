/** What phones send while the stack is killed again and again: each delivery may be told from all others where it is kept. */
import { schoolDay } from '../bench/big-school'
import { doorOf } from '../../shared/doors'

export const school = 'killed'
export const pupils = 40
export const survey = 'autumn'
/** A school day in the term, on which everything is sent. */
export const today = schoolDay(30)

export interface Delivery {
  mutation: string
  openid: string
  record: { type: string; [field: string]: unknown }
}

/** Every pupil has one ballot; one delivery in ten is one, as long as there are any. */
const ballotEvery = 10

/** The nth delivery. A reading's book and a check's subject are its own, so that a second effect would be seen. */
export function delivery(nth: number): Delivery {
  const mutation = `m${nth}`
  const pupil = nth % pupils
  const own = { mutation, openid: `guardian${pupil}` }
  if (nth % ballotEvery === 0 && nth / ballotEvery < pupils) {
    const student = `pupil${nth / ballotEvery}`
    const record = { type: 'ballot', survey, student, rating: (nth % 5) + 1 }
    return { mutation, openid: `guardian${nth / ballotEvery}`, record }
  }
  if (nth % 7 === 0) {
    const record = {
      type: 'class_check',
      class: 'class0',
      date: today,
      subject: mutation,
      tested: 2,
      reached: 1,
    }
    return { mutation, openid: 'teacher', record }
  }
  const record = {
    type: 'reading',
    student: `pupil${pupil}`,
    date: today,
    minutes: 20,
    book: mutation,
    finished: true,
  }
  return { ...own, record }
}

/** A delivery as a call of its function. */
export const callOf = ({ mutation, record }: Delivery) => ({
  name: doorOf(record),
  event: { action: 'log', school, input: { items: [{ mutation, record }] } },
})

/** What marks a delivery among the versions of records. */
export const markIn = (value: unknown): unknown => {
  const { book, subject } = (value ?? {}) as { book?: unknown; subject?: unknown }
  return book ?? subject
}

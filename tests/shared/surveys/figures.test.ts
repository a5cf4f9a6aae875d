/** From opened ballots to what is kept: nothing that may not be shown, and texts apart from whose they are. */
import type { AnswerRow } from '../../../shared/surveys/answers'
import { figuresOf, type OpenedBallot, textsOf } from '../../../shared/surveys/figures'
import type { Question } from '../../../shared/surveys/form'

const questions: Question[] = [
  { id: 'load', kind: 'choice', text: '作业多吗', options: ['多', '合适', '少'] },
  { id: 'care', kind: 'scale', text: '老师关心孩子吗' },
  { id: 'else', kind: 'text', text: '还想说的' },
]

const ballots = (count: number, rating: number, ...answers: AnswerRow): OpenedBallot[] =>
  Array.from({ length: count }, () => ({ rating, answers }))

test('counts each question, with those who left it out', () => {
  const { questions: told } = figuresOf(questions, [
    ...ballots(12, 5, 1, 5, '好'),
    ...ballots(8, 4, 0, 4, null),
    ...ballots(6, 4, null, 3, null),
  ])
  expect(told).toEqual([
    { id: 'load', groups: [{ cells: [0], ballots: 8 }, { cells: [1], ballots: 12 }, { cells: [2, 3], ballots: 6 }] }, // prettier-ignore
    { id: 'care', groups: [{ cells: [3], ballots: 8 }, { cells: [4], ballots: 12 }, { cells: [0, 1, 2, 5], ballots: 6 }] }, // prettier-ignore
    { id: 'else', texts: 12 },
  ])
})

test('the ratings are told on either side of satisfaction, never across it', () => {
  const of = (...counts: number[]) =>
    figuresOf([], counts.flatMap((count, point) => ballots(count, point + 1))).rating // prettier-ignore
  expect(of(0, 0, 5, 6, 30)).toEqual([
    { cells: [1, 2, 3], ballots: 5 },
    { cells: [4], ballots: 6 },
    { cells: [5], ballots: 30 },
  ])
  expect(of(0, 1, 2, 4, 30)).toEqual([{ cells: [4, 5], ballots: 34 }])
  expect(of(0, 0, 0, 0, 30)).toEqual([{ cells: [4, 5], ballots: 30 }])
})

test('texts come in the order of their signs, and not at all where too few wrote or too few did not', () => {
  const words = ['丙', '甲', '乙', '丁', '戊']
  const wrote = words.map((word) => ({ rating: 5, answers: [null, null, word] }))
  const silent = (count: number) => ballots(count, 5, null, null, null)
  const told = (all: OpenedBallot[]) => textsOf(questions, all, figuresOf(questions, all))
  expect(told([...wrote, ...silent(5)])).toEqual([{ question: 'else', texts: [...words].sort() }])
  expect(told(wrote)).toEqual(told([...wrote, ...silent(5)]))
  expect(told([...wrote, ...silent(4)])).toEqual([])
  expect(told([...wrote.slice(1), ...silent(9)])).toEqual([])
})

test('the same ballots in any order give the same', () => {
  const all = [...ballots(6, 5, 1, 5, '好'), ...ballots(7, 3, 0, 2, '可以')]
  const back = [...all].reverse()
  expect(figuresOf(questions, back)).toEqual(figuresOf(questions, all))
  expect(textsOf(questions, back, figuresOf(questions, back))).toEqual(
    textsOf(questions, all, figuresOf(questions, all)),
  )
})

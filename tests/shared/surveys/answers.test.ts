/** What may be answered, and how much room a ballot is given. */
import {
  type AnswerRow,
  complaintAbout,
  complaintsAbout,
  roomFor,
  rowOf,
  tidied,
} from '../../../shared/surveys/answers'
import type { Question } from '../../../shared/surveys/form'

const questions: Question[] = [
  { id: 'load', kind: 'choice', text: '作业多吗', options: ['多', '合适', '少'] },
  { id: 'care', kind: 'scale', text: '老师关心孩子吗' },
  { id: 'else', kind: 'text', text: '还想说的' },
]

test.each<[string, Record<string, unknown>]>([
  ['nothing', {}],
  ['the first and the last option', { load: 0, care: 1 }],
  ['words up to the bound', { load: 2, care: 5, else: '😀'.repeat(500) }],
  ['blanks around the words', { else: `  ${'字'.repeat(500)}\n` }],
])('takes %s', (_, answers) => {
  expect(complaintAbout(questions, answers)).toBeUndefined()
})

test.each<[string, Record<string, unknown>, string | null, string]>([
  ['an option that is none', { load: 3 }, 'load', '第 1 题'],
  ['an option by its words', { load: '多' }, 'load', '第 1 题'],
  ['half an option', { load: 0.5 }, 'load', '第 1 题'],
  ['too few points', { care: 0 }, 'care', '第 2 题'],
  ['too many points', { care: 6 }, 'care', '第 2 题'],
  ['nothing for a number', { care: null }, 'care', '第 2 题'],
  ['a number for words', { else: 7 }, 'else', '第 3 题'],
  ['too many words', { else: '字'.repeat(501) }, 'else', '第 3 题'],
  ['another survey’s question', { load: 1, other: 1 }, null, '答案'],
  ['an inherited name', { constructor: 1 }, null, '答案'],
])('refuses %s, and says which question it is', (_, answers, question, where) => {
  expect(complaintAbout(questions, answers)).toMatchObject({ question, where })
})

test('tells of every answer that is wrong, in the order of the questions', () => {
  const wrong = complaintsAbout(questions, { other: 1, else: '字'.repeat(501), load: 3, care: 5 })
  expect(wrong.map(({ question }) => question)).toEqual(['load', 'else', null])
})

test('answers are kept in the order of the questions; blanks are none', () => {
  expect(rowOf(questions, { else: ' 好 ', load: 0 })).toEqual([0, null, '好'])
  expect(rowOf(questions, { else: ' \n', care: 3 })).toEqual([null, 3, null])
})

test('signs that are not printed are dropped, lines are kept', () => {
  expect(tidied('a\r\nb\u0000\u0007\ud83dc😀')).toBe('a\nbc😀')
})

const bytesOf = (rating: number, row: AnswerRow) => Buffer.byteLength(JSON.stringify([rating, ...row]))

test.each(['😀', '"', '\\', '\n字', '字'])('the room is enough for words of %j', (sign) => {
  const words = sign.repeat(500).slice(0, sign.length === 1 || sign === '😀' ? undefined : 500)
  const row = rowOf(questions, { load: 2, care: 5, else: words })
  expect(bytesOf(5, row)).toBeLessThanOrEqual(roomFor(questions))
})

test('without questions the room is that of the rating', () => {
  expect(roomFor([])).toBe(1)
})

import { complaintOf, describeFields, id, movesOf, refused, text } from './support'

const scale = (number: number) => ({ id: `q${number}`, kind: 'scale', text: `问题${number}` })
const written = (number: number) => ({ id: `t${number}`, kind: 'text', text: '还想说的' })
const choice = (...options: string[]) => ({ id: 'c', kind: 'choice', text: '作业多吗', options })
const times = <Item>(count: number, make: (number: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const sample = { survey: 'q1', title: '秋季问卷', introduction: '请您说说', questions: [scale(1)] }

describeFields('survey_form', {
  sample,
  kinds: {
    survey: id,
    title: text(1, 60),
    introduction: text(0, 300),
    questions: {
      takes: [
        [],
        times(15, scale),
        times(3, written),
        [choice('多', '少'), scale(1), written(1)],
        [choice(...times(8, (number) => `${number}`.repeat(30)))],
        [{ ...scale(1), text: '😀'.repeat(100) }],
      ],
      refuses: [null, 'text', {}, times(16, scale), times(4, written), [scale(1), scale(1)]],
    },
  },
  defaults: { introduction: '' },
})

it.each<[string, unknown, string]>([
  ['no question', 7, '第 2 题：没有这种题型'],
  ['of another kind', { ...scale(2), kind: 'rank' }, '第 2 题：没有这种题型'],
  ['of an inherited kind', { ...scale(2), kind: 'constructor' }, '第 2 题：没有这种题型'],
  ['without words', { ...scale(2), text: ' ' }, '第 2 题的题目：不能为空'],
  ['too long', { ...scale(2), text: '字'.repeat(101) }, '第 2 题的题目：不能超过 100 个字，现在有 101 个'],
  ['with one option', choice('多'), '第 2 题的选项：应有 2 到 8 个'],
  ['with nine options', choice(...times(9, String)), '第 2 题的选项：应有 2 到 8 个'],
  ['with an empty option', choice('多', ''), '第 2 题的选项：不能为空'],
  ['with the same option twice', choice('多', '多'), '第 2 题的选项：不能重复'],
  ['with a long option', choice('多', '字'.repeat(31)), '第 2 题的选项：不能超过 30 个字，现在有 31 个'],
  ['with more than is asked', { ...scale(2), options: ['多', '少'] }, '第 2 题：格式不对'],
])('refuses a question %s, and says which', (_, question, cure) => {
  const problem = refused('survey_form', { ...sample, questions: [scale(1), question] })
  expect(problem).toEqual({ code: 'invalid', field: 'questions', message: `请检查「题目」：${cure}` })
})

it('may be put right before the survey is open, and is fixed from then on', () => {
  const before = { beside: { survey_open: undefined }, inForce: sample }
  expect(complaintOf('survey_form', sample, before)).toBeUndefined()
  const open = { beside: { survey_open: { survey: 'q1', closes: '2026-09-20' } } }
  expect(complaintOf('survey_form', sample, open)?.field).toBe('survey')
})

it('moves no counter', () => {
  expect(movesOf('survey_form', sample)).toEqual({})
})

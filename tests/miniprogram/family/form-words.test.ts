import { inScreenWords, sentenceFor } from '../../../miniprogram/fields/screen-words'

it('a sentence names a field as the screen does', () => {
  const words = inScreenWords('请检查「时长（分钟）」：应为 0 到 600 的整数', 'minutes', '作业时长')
  expect(words).toBe('请检查「作业时长」：应为 0 到 600 的整数')
  expect(inScreenWords('这份问卷已经截止', 'survey', '问卷')).toBe('这份问卷已经截止')
})

it('asks for a choice that was not made, and names the choices where another value stands', () => {
  const kind = { kind: 'choice', options: ['upheld'] } as const
  const problem = { code: 'invalid', field: 'kind', message: '请检查「类别」：应为以下之一：查实' } as const
  expect(sentenceFor(problem, { label: '类别', kind, value: '' })).toBe('请选择类别')
  expect(sentenceFor(problem, { label: '种类', kind, value: 'x' })).toBe('请检查「种类」：应为以下之一：查实')
  const forbidden = { code: 'forbidden', field: 'kind', message: '不能' } as const
  expect(sentenceFor(forbidden, { label: '类别', kind, value: '' })).toBe('不能')
})

import { inScreenWords } from '../../../miniprogram/fields/screen-words'

it('a sentence names a field as the screen does', () => {
  const words = inScreenWords('请检查「时长（分钟）」：应为 0 到 600 的整数', 'minutes', '作业时长')
  expect(words).toBe('请检查「作业时长」：应为 0 到 600 的整数')
  expect(inScreenWords('这份问卷已经截止', 'survey', '问卷')).toBe('这份问卷已经截止')
})

import { shareWords } from '../../../miniprogram/teacher/share'

test('a share stands with its numbers, and is never rounded up', () => {
  expect(shareWords(31, 28)).toBe('达标 28 / 31 人，90.3%')
  expect(shareWords(999, 799)).toBe('达标 799 / 999 人，79.9%')
  expect(shareWords(31, 0)).toBe('达标 0 / 31 人，0.0%')
})

test.each([
  [31, 32],
  [0, 0],
  [31, ''],
  ['31人', 28],
  [31, -1],
])('nothing is said of %p and %p', (tested, reached) => {
  expect(shareWords(tested, reached)).toBe('')
})

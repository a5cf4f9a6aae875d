/** A store in trouble, as it is told: nothing is said to be lost, for the phone keeps it. */
import { waitingWords } from '../../../miniprogram/outbox/words'
import { problems } from '../../../shared/problems'
import { problem } from './support'

jest.mock('../../../miniprogram/kept-answers', () => ({ nameOf: () => undefined }))

test('what the store was too busy for is on the phone, and goes out by itself', () => {
  expect(waitingWords(problem('busy'), false)).toBe('系统正忙。已存在手机上，稍后会自动再发。')
  expect(waitingWords(problem('unanswered'), false)).toContain('已存在手机上')
})

test('a function that is busy does not say that nothing was saved: it does not know', () => {
  expect(problems.busy).not.toContain('没有保存')
  expect(problems.busy).toContain('已存在手机上')
})

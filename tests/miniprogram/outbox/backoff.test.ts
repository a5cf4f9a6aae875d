import { delayAfter } from '../../../miniprogram/outbox/backoff'

test.each([
  [1, 1000],
  [2, 2000],
  [5, 16_000],
  [9, 256_000],
  [10, 300_000],
  [1000, 300_000],
])('after %i failures it is up to %i ms', (failures, longest) => {
  expect(delayAfter(failures, 1)).toBe(longest)
  expect(delayAfter(failures, 0)).toBe(longest / 2)
  expect(delayAfter(failures, 0.5)).toBe(0.75 * longest)
})

/** Words of shares, back to numbers that can be drawn. */
import { isImpossible, leastIn, rangeIn, shareIn } from '../../../miniprogram/components/shares'
import { percent } from '../../../shared/requirements/words'

test('a figure is read as it was written', () => {
  expect(shareIn(percent(42, 49))).toBe(85.7)
  expect(shareIn(percent(0, 49))).toBe(0)
})

test('what is no share is not drawn', () => {
  expect(['—', '3 件', '2 次', ''].map(shareIn)).toEqual([null, null, null, null])
})

test('the least that is asked is read from plain shares only', () => {
  expect(['≥ 90%', '> 50%', '≥ 92.5%', '全部（100%）'].map(leastIn)).toEqual([90, 50, 92.5, 100])
  const others = ['≥ 2 次', '0 件', '区域中等水平 85% 或高于去年 80.0%', '去年无数据', '高于去年 80.0%']
  expect(others.map(leastIn)).toEqual(others.map(() => null))
})

test('a range has both its ends', () => {
  expect(rangeIn('80.0%–90.0%')).toEqual([80, 90])
  expect(rangeIn('')).toBeNull()
})

test('more than all is impossible, all is not', () => {
  expect(['100.1%', '100.0%', '—', '120 次'].map(isImpossible)).toEqual([true, false, false, false])
})

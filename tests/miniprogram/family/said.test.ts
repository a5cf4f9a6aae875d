import { nightSaid, studySaid } from '../../../miniprogram/family/check-in/said'
import { minutesBetweenClocks } from '../../../miniprogram/family/night'
import { noWritten, norms } from './support'

describe('of a night it is said', () => {
  it.each([
    [600, true, '达到标准 10小时'],
    [570, false, '标准 10小时，少 30分'],
    [120, false, '标准 10小时，少 8小时'],
    [960, true, '达到标准 10小时'],
    [961, undefined, '请核对入睡时间和起床时间'],
    [119, undefined, '请核对入睡时间和起床时间'],
    [0, undefined, '请核对入睡时间和起床时间'],
  ])('%i minutes: %s, %s', (minutes, isKept, words) =>
    expect(nightSaid(minutes, norms)).toEqual({ isKept, words }),
  )

  it('how long it was, once both times are there', () => {
    expect(minutesBetweenClocks('21:10', '06:50')).toBe(580)
    expect(minutesBetweenClocks('07:00', '07:00')).toBe(0)
    expect(minutesBetweenClocks('13:30', '07:00')).toBe(1050)
    expect(minutesBetweenClocks('', '07:00')).toBeUndefined()
  })
})

it.each([
  [60, norms, true, '标准不超过 1小时'],
  [75, norms, false, '标准不超过 1小时，多 15分'],
  [600, norms, false, '标准不超过 1小时，多 9小时'],
  [9999, norms, undefined, '请核对：填了 166小时39分，最多可记 10小时'],
  ['', norms, undefined, '标准不超过 1小时'],
  [10, noWritten, false, '标准是没有书面作业'],
])('of %s minutes of homework it is said', (minutes, given, isKept, words) =>
  expect(studySaid(minutes, given)).toEqual({ isKept, words }),
)

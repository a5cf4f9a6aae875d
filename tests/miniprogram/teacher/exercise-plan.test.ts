import {
  confirming,
  confirmWords,
  dayTold,
  sourceWords,
  unrecorded,
} from '../../../miniprogram/teacher/exercise/plan'
import type { ExerciseDay, ExerciseWeek } from '../../../shared/views/teacher'

const day = (date: string, own: Partial<ExerciseDay> = {}): ExerciseDay => ({
  ...{ date, isSchoolDay: true, isOpen: true, minutes: null, suggested: 60, from: null },
  ...own,
})
const weekOf = (...days: ExerciseDay[]): ExerciseWeek => ({
  ...{ class: 'c1', name: '三年级1班', today: '2026-11-18', monday: '2026-11-16' },
  ...{ days, earlier: null, later: null },
})

test('only school days without a record that may still be logged are confirmed, as suggested', () => {
  const open = [day('2026-11-16'), day('2026-11-17', { suggested: 45, from: '2026-11-10' })]
  const others = [
    day('2026-11-18', { minutes: 0 }),
    day('2026-11-21', { isSchoolDay: false }),
    day('2026-11-13', { isOpen: false }),
  ]
  expect(unrecorded(weekOf(...others, ...open))).toEqual(open)
  expect(confirming('c1', open)).toEqual([
    { record: { type: 'exercise', class: 'c1', date: '2026-11-16', minutes: 60 }, prefilled: true },
    { record: { type: 'exercise', class: 'c1', date: '2026-11-17', minutes: 45 }, prefilled: true },
  ])
})

test('the button says what a tap comes to', () => {
  expect(confirmWords([day('2026-11-18')])).toBe('周三按 60 分钟')
  expect(confirmWords([day('2026-11-17'), day('2026-11-18')])).toBe('这 2 天都按 60 分钟')
  expect(confirmWords([day('2026-11-17'), day('2026-11-18', { suggested: 45 })])).toBe(
    '这 2 天都按各自的建议',
  )
})

test('it is said where the suggestion comes from', () => {
  const [known, unknown] = [day('2026-11-17', { from: '2026-11-10' }), day('2026-11-18')]
  expect(sourceWords([unknown])).toBe('上周同一天没有记录，按每天 60 分钟建议。')
  expect(sourceWords([known])).toBe('按上周同一天的记录建议。')
  expect(sourceWords([known, unknown])).toBe('按上周同一天的记录建议；上周没有记录的，按 60 分钟。')
})

test.each<[Partial<ExerciseDay>, string, string]>([
  [{ minutes: 60 }, 'done', '60 分钟'],
  [{ minutes: 59 }, 'short', '59 分钟，不足 60'],
  [{ minutes: 0 }, 'short', '没有锻炼'],
  [{}, 'open', '未记录，建议 60 分钟'],
  [{ isOpen: false }, 'open', '未记录，已过补录期'],
  [{ isSchoolDay: false }, 'free', '不是教学日，不要求'],
])('a day with %j is %s', (own, state, words) => {
  expect(dayTold(day('2026-11-18', own))).toEqual({ state, words })
})

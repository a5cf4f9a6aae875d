import { itemWords } from '../../../miniprogram/pages/home/item-words'
import { followUpWords, itemState, pledgeWords, rowsOf } from '../../../miniprogram/pages/home/teacher-rows'
import type { ClassToday, HomeworkView } from '../../../shared/views/teacher'

const nothing: ClassToday = {
  ...{ class: 'c1', name: '四年级1班', grade: 4, size: 31, subjects: ['语文'], homeworkCap: 60 },
  ...{ homework: [], checks: [], exercise: null, meeting: null, visited: 0 },
  ...{ tasks: 0, proxy: null },
}
const homework = (subject: string, est_minutes: number): HomeworkView => ({
  ...{ subject, est_minutes, written: true, assigned: 31, finished: 0, take_home: true },
})
const none = { ...homework('none', 0), written: false, take_home: false, assigned: 0 }

const row = (own: Partial<ClassToday>, page: string) => {
  const { state, words } = rowsOf({ ...nothing, ...own }).find((one) => one.page === page)!
  return [state, words]
}

test('nothing logged is open, and is no fault', () => {
  expect(rowsOf(nothing).map(({ page, state, words }) => [page, state, words])).toEqual([
    ['homework', 'open', '未记录，上限 60 分钟'],
    ['check', 'open', '未记录'],
    ['exercise', 'open', '未记录'],
    ['meeting', 'open', '未记录'],
    ['visits', 'open', '已访 0 / 31'],
  ])
  expect(row({ homeworkCap: 0 }, 'homework')).toEqual(['open', '今天还没记，这个年级不布置书面作业'])
})

test('homework tells its subjects and minutes against the cap', () => {
  const day = [homework('语文', 20), homework('数学', 25)]
  expect(row({ homework: day }, 'homework')).toEqual(['done', '2 科，书面 45 / 上限 60 分钟'])
  expect(row({ homework: [...day, homework('英语', 20)] }, 'homework')).toEqual([
    'short',
    '3 科，书面 65 / 上限 60，超出 5 分钟',
  ])
  expect(row({ homework: [none] }, 'homework')).toEqual(['done', '今天没有作业'])
})

test('grades 1 and 2 have no minutes: what counts is whether it is taken home', () => {
  const atSchool = { ...homework('语文', 10), take_home: false }
  expect(row({ homeworkCap: 0, homework: [atSchool] }, 'homework')).toEqual([
    'done',
    '1 科，没有书面家庭作业',
  ])
  expect(row({ homeworkCap: 0, homework: [homework('语文', 10)] }, 'homework')).toEqual([
    'short',
    '1 科，有书面作业要带回家',
  ])
})

test('the other rows tell what was logged', () => {
  expect(row({ checks: [{ subject: '数学', tested: 31, reached: 28 }] }, 'check')).toEqual(['done', '数学'])
  expect(row({ exercise: 60 }, 'exercise')).toEqual(['done', '60 分钟'])
  expect(row({ exercise: 0 }, 'exercise')).toEqual(['short', '0 分钟，不足 60 分钟'])
  expect(row({ meeting: { date: '2026-11-16', topic: '交通安全' } }, 'meeting')).toEqual([
    'done',
    '11月16日 周一，交通安全',
  ])
  expect(row({ visited: 31 }, 'visits')).toEqual(['done', '已访 31 / 31'])
  expect(row({ visited: 0, size: 0 }, 'visits')).toEqual(['open', '已访 0 / 0'])
})

test('evenings that the school logs are a row of their own, where there are such pupils', () => {
  expect(rowsOf(nothing).some(({ page }) => page === 'proxy')).toBe(false)
  expect(row({ proxy: { pupils: 6, logged: 4 } }, 'proxy')).toEqual(['open', '今晚已记 4 / 6 人'])
  expect(row({ proxy: { pupils: 6, logged: 6 } }, 'proxy')).toEqual(['done', '今晚已记 6 / 6 人'])
})

test('what is to be followed up is counted over all classes', () => {
  expect(followUpWords([nothing])).toBe('没有要跟进的')
  expect(
    followUpWords([
      { ...nothing, tasks: 2 },
      { ...nothing, tasks: 1 },
    ]),
  ).toBe('3 件要跟进')
})

test('a pledge tells its year until it is signed, then the day', () => {
  expect(pledgeWords({ year: '2026-2027', signedOn: null })).toBe('2026-2027 学年还没有签署')
  expect(pledgeWords({ year: '2026-2027', signedOn: '2026-09-09' })).toBe('9月9日已签署')
})

test.each([
  [undefined, 'done', undefined],
  [{ open: 0, overdue: 0 }, 'done', undefined],
  [{ open: 2, overdue: 0 }, 'open', '2 项整改中'],
  [{ open: 3, overdue: 1 }, 'short', '3 项整改中，1 项逾期'],
])('what is to be put right: %j', (items, state, words) => {
  expect([itemState(items), itemWords(items)]).toEqual([state, words])
})

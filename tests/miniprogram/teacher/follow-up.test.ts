import {
  dueOptions,
  dueWords,
  followUpEntries,
  followUpsIn,
  isOverdue,
  taskRecord,
} from '../../../miniprogram/teacher/follow-ups/follow-up'

const today = '2026-11-18'
const one = { task: 't1', what: '问问作息', due: '' }

test('a day that was not named is left out of the record', () => {
  expect(taskRecord('ming', one)).toEqual({
    ...{ type: 'visit_task', student: 'ming', task: 't1', what: '问问作息', done: false },
  })
  expect(taskRecord('ming', { ...one, due: today }, true)).toMatchObject({ due: today, done: true })
})

test('only those of a visit that say anything are logged with it', () => {
  const all = [one, { ...one, task: 't2', what: '  ' }]
  expect(followUpEntries('ming', all).map(({ record }) => record.task)).toEqual(['t1'])
  expect(followUpsIn({ note: '没有跟进' })).toEqual([])
})

test('when it is due, in words', () => {
  const words = (due: string, doneOn: string | null = null) => dueWords({ due, doneOn }, today)
  expect(words('')).toBe('')
  expect(words(today)).toBe('今天到期')
  expect(words('2026-11-20')).toBe('11月20日前')
  expect(words('2026-11-10')).toBe('11月10日，已过期')
  expect(words('2026-11-10', today)).toBe('11月18日完成')
  expect(isOverdue({ due: '2026-11-10', doneOn: today }, today)).toBe(false)
})

test('the days offered go from the school’s today', () => {
  expect(dueOptions('2026-12-28')).toEqual([
    ['', '不定'],
    ['2027-01-04', '一周内'],
    ['2027-01-11', '两周内'],
    ['2027-01-27', '一个月内'],
  ])
})

import {
  cellOf,
  columnsOf,
  entriesOf,
  nextMark,
  restPassed,
  stillUnsaved,
  type Unsaved,
  withMark,
} from '../../../miniprogram/teacher/skills/marks'
import type { GridView } from '../../../miniprogram/teacher/skills/waiting'
import type { SkillMark } from '../../../shared/views/teacher'

const openFrom = '2026-10-19'
const passed: SkillMark = { passed: true, date: '2026-11-01' }
const failed: SkillMark = { passed: false, date: '2026-09-01' }
const [ming, lan] = [
  { student: 'ming', name: '王小明', marks: [passed, null], waiting: [] },
  { student: 'lan', name: '秦兰', marks: [null, failed], waiting: ['篮球'] },
]
const view: GridView = {
  ...{ class: 'c1', name: '三年级1班', today: '2026-11-18', openFrom, items: ['跳绳', '篮球'] },
  pupils: [ming, lan],
}
const nothing: Unsaved = {}

const cell = { isUnsaved: false, isWaiting: false }

test('a cell shows what is stored until it is tapped, and what was set until it is saved', () => {
  expect(cellOf(view, ming, '跳绳', nothing)).toEqual({ ...cell, stored: passed, mark: 'passed' })
  const set = withMark(nothing, 'ming', '跳绳', 'failed', passed)
  expect(cellOf(view, ming, '跳绳', set)).toEqual({
    ...{ ...cell, stored: passed, mark: 'failed', isUnsaved: true },
  })
  expect(withMark(set, 'ming', '跳绳', 'passed', passed)).toEqual({})
  expect(cellOf(view, ming, '新项目', nothing)).toEqual({ ...cell, stored: null, mark: 'none' })
})

test('a tap goes round; what is too old to be taken back is never set to nothing', () => {
  expect([nextMark('none', null, openFrom), nextMark('passed', null, openFrom)]).toEqual(['passed', 'failed'])
  expect(nextMark('failed', null, openFrom)).toBe('none')
  expect(nextMark('failed', passed, openFrom)).toBe('none')
  expect(nextMark('failed', failed, openFrom)).toBe('passed')
})

test('all others pass: exceptions that are stored or set stay', () => {
  const exception = withMark(nothing, 'ming', '篮球', 'failed', null)
  const set = restPassed(view, '篮球', exception)
  expect(cellOf(view, ming, '篮球', set).mark).toBe('failed')
  expect(cellOf(view, lan, '篮球', set)).toMatchObject({ mark: 'failed', isUnsaved: false })
  expect(Object.keys(restPassed(view, '跳绳', nothing))).toHaveLength(1)
})

test('marks become assessments of today; one set back to nothing is withdrawn', () => {
  const set = withMark(withMark(nothing, 'lan', '跳绳', 'passed', null), 'ming', '跳绳', 'none', passed)
  expect(entriesOf(set, 'sport', '2026-11-18').map(({ record }) => record)).toEqual([
    { type: 'skill', student: 'lan', date: '2026-11-18', kind: 'sport', item: '跳绳', passed: true },
    { type: 'withdraw', of: 'skill', student: 'ming', kind: 'sport', item: '跳绳' },
  ])
  expect(Object.values(stillUnsaved(set, (place) => place === 0))).toEqual(['none'])
})

test('a cell waits until it is set anew', () => {
  expect(cellOf(view, lan, '篮球', nothing).isWaiting).toBe(true)
  const set = withMark(nothing, 'lan', '篮球', 'passed', failed)
  expect(cellOf(view, lan, '篮球', set)).toMatchObject({ isUnsaved: true, isWaiting: false })
})

test('an item that was added here stays last, also after it is stored', () => {
  expect(columnsOf(['跳绳'], ['游泳', '篮球'])).toEqual(['跳绳', '游泳', '篮球'])
  expect(columnsOf(['篮球', '跳绳', '游泳'], ['游泳', '篮球'])).toEqual(['跳绳', '游泳', '篮球'])
})

test('names of any kind keep their cells apart', () => {
  const set = withMark(withMark(nothing, 'a","b', 'c', 'passed', null), 'a', 'b","c', 'failed', null)
  expect(entriesOf(set, 'art', '2026-11-18').map(({ record: { student, item } }) => [student, item])).toEqual(
    [
      ['a","b', 'c'],
      ['a', 'b","c'],
    ],
  )
})

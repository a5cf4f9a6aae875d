/** Marks that were saved without a network stand in the grid until they have gone out. */
import { withWaiting } from '../../../miniprogram/teacher/skills/waiting'
import type { SkillMark, SkillsView } from '../../../shared/views/teacher'
import { entryOf } from '../outbox/support'

const today = '2026-11-18'
const old: SkillMark = { passed: false, date: '2026-11-01' }
const view: SkillsView = {
  ...{ class: 'c1', name: '三年级(1)班', today, openFrom: '2026-10-19', items: ['篮球', '跳绳'] },
  pupils: [
    { student: 'ming', name: '王小明', marks: [old, old] },
    { student: 'lan', name: '秦兰', marks: [null, null] },
  ],
}
const skill = (student: string, item: string, own: object = {}) => ({
  ...{ type: 'skill', student, date: today, kind: 'sport', item, passed: true },
  ...own,
})
const taken = (student: string, item: string) => ({
  ...{ type: 'withdraw', of: 'skill', student, kind: 'sport', item },
})
const shown = (...records: Parameters<typeof entryOf>[1][]) =>
  withWaiting(
    view,
    'sport',
    records.map((record, index) => entryOf(`m${index}`, record)),
  )
const now: SkillMark = { passed: true, date: today }

test('a mark that waits is in its cell, the last of it; others are as they were read', () => {
  const { items, pupils } = shown(skill('ming', '跳绳', { passed: false }), skill('ming', '跳绳'))
  expect(items).toEqual(view.items)
  expect(pupils).toEqual([
    { student: 'ming', name: '王小明', marks: [old, now], waiting: ['跳绳'] },
    { ...view.pupils[1], waiting: [] },
  ])
})

test('one that is taken back is not there, and waits too', () => {
  const [ming] = shown(taken('ming', '篮球')).pupils
  expect(ming).toMatchObject({ marks: [null, old], waiting: ['篮球'] })
})

test('a new item keeps its column, behind those that were read', () => {
  const { items, pupils } = shown(skill('lan', '毽子'))
  expect(items).toEqual(['篮球', '跳绳', '毽子'])
  expect(pupils.map(({ marks }) => marks)).toEqual([
    [old, old, null],
    [null, null, now],
  ])
})

test('another kind, another class and other records change nothing', () => {
  const others = [skill('ming', '篮球', { kind: 'art' }), skill('elsewhere', '毽子')]
  const { items, pupils } = shown(...others, { type: 'sleep', student: 'ming', date: today })
  expect(items).toEqual(view.items)
  expect(pupils).toEqual(view.pupils.map((pupil) => ({ ...pupil, waiting: [] })))
})

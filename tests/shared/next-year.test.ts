import { endOf, examinedIn, newClasses, proposedFate } from '../../shared/next-year'
import { firstSettings } from '../../shared/first-settings'
import { aGradeUp, className } from '../../shared/setting-up'

const classOf = (grade: number, number = 1) => ({
  id: `c${grade}${number}`,
  grade,
  name: className(grade, number),
})

test.each([
  ['6-3', [1, 6], 6],
  ['5-4', [1, 5], 5],
  ['6-3', [1, 6, 7], 9],
  ['5-4', [6, 9], 9],
] as const)('a school of %s with grades %j ends with grade %i', (system, grades, end) => {
  const classes = grades.map((grade) => classOf(grade))
  expect(endOf({ system, classes })).toBe(end)
  const leave = classes.filter((one) => proposedFate({ system, classes }, one) === 'leaves')
  expect(leave).toEqual(classes.filter(({ grade }) => grade >= end))
})

test('a name changes where it says the grade, and nowhere else', () => {
  expect(aGradeUp(classOf(3, 2))).toEqual({ id: 'c32', grade: 4, name: '四年级(2)班' })
  expect(aGradeUp({ id: 'x', grade: 5, name: '启航班' }).name).toBe('启航班')
})

test('there are as many new classes as the lowest grade has, with ids of their own year', () => {
  const settings = {
    ...firstSettings('s', '新学校', '2026-09-01'),
    classes: [classOf(7), classOf(7, 2), classOf(8)],
  }
  expect(newClasses(settings)).toEqual([
    { id: '2027-7-1', grade: 7, name: '七年级(1)班' },
    { id: '2027-7-2', grade: 7, name: '七年级(2)班' },
  ])
})

const pupil = (fitness: string, myopic: 0 | 1) => ({
  tally: {
    fitness: { [`2026-2027/${fitness}`]: 1 },
    eyesight: { '2026-2027/examined': 1, '2026-2027/myopic': myopic },
  },
})

test('examinations are summed over the pupils of the year; one that was not held is none', () => {
  const pupils = [pupil('excellent', 1), pupil('fail', 0), { tally: {} }]
  expect(examinedIn('2026-2027', pupils)).toEqual({
    fitness: { examined: 2, excellent: 1, good: 0, pass: 0 },
    eyesight: { examined: 2, myopic: 1 },
  })
  expect(examinedIn('2025-2026', pupils)).toEqual({ fitness: null, eyesight: null })
})

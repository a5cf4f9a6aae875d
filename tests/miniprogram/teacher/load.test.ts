import {
  addsTo,
  adviceWords,
  homeworkWords,
  loadOf,
  loadWords,
  type Planned,
  subjectsSet,
  withSubject,
} from '../../../miniprogram/teacher/load'

const written = (subject: string, est_minutes: number, take_home = true): Planned => ({
  ...{ subject, est_minutes, take_home, written: true },
})
const oral = (subject: string, est_minutes: number): Planned => ({
  ...written(subject, est_minutes),
  written: false,
})
const none: Planned = { subject: 'none', written: false, est_minutes: 0, take_home: false }

describe('the day’s sum', () => {
  test('is of the written homework of all subjects', () => {
    expect(loadOf([written('语文', 20), written('数学', 15), oral('英语', 30)], 60)).toEqual({
      ...{ cap: 60, minutes: 35, over: 0, isAgainst: false },
    })
  })

  test('is 0 where there is none, and where nothing was said', () => {
    expect(loadOf([none], 60).minutes).toBe(0)
    expect(loadOf([], 60).minutes).toBe(0)
    expect(subjectsSet([none])).toEqual([])
  })

  test('may be the cap exactly, and not one minute more', () => {
    expect(loadOf([written('语文', 60)], 60)).toMatchObject({ over: 0, isAgainst: false })
    expect(loadOf([written('语文', 60), written('数学', 1)], 60)).toMatchObject({ over: 1, isAgainst: true })
  })

  test('counts a subject that is published again once, as it will be', () => {
    const day = withSubject([written('语文', 20), none], written('语文', 30))
    expect(day).toEqual([written('语文', 30)])
  })
})

describe('grades 1 and 2', () => {
  test('have no cap of minutes, but nothing written is to be taken home', () => {
    expect(loadOf([written('语文', 90, false), oral('英语', 10)], 0)).toMatchObject({ isAgainst: false })
    expect(loadOf([written('语文', 5)], 0)).toMatchObject({ over: 0, isAgainst: true })
  })
})

describe('whether a second thought is needed', () => {
  const over = loadOf([written('语文', 70), oral('英语', 10)], 60)

  test('is asked of what adds to it alone', () => {
    expect(addsTo(over, written('语文', 70))).toBe(true)
    expect(addsTo(over, written('语文', 0))).toBe(false)
    expect(addsTo(over, oral('英语', 10))).toBe(false)
    expect(addsTo(loadOf([written('语文', 60)], 60), written('语文', 60))).toBe(false)
  })

  test('in grades 1 and 2 of what is taken home', () => {
    const carried = loadOf([written('语文', 5), written('数学', 10, false)], 0)
    expect(addsTo(carried, written('语文', 5))).toBe(true)
    expect(addsTo(carried, written('数学', 10, false))).toBe(false)
  })
})

test('it is told in words', () => {
  expect(loadWords(loadOf([written('语文', 45)], 60))).toBe('书面作业全天合计 45 分钟，上限 60 分钟')
  expect(adviceWords(loadOf([written('语文', 45)], 60), false)).toBe('')
  expect(adviceWords(loadOf([written('语文', 75)], 60), false)).toBe(
    '超出上限 15 分钟。请减少用时，或与其他学科商量后再发布',
  )
  expect(adviceWords(loadOf([written('语文', 75)], 60), true)).toBe(
    '超出上限 15 分钟。请与各科商量，更正用时或撤回一科',
  )
  expect(loadWords(loadOf([], 0))).toBe('一、二年级不布置书面家庭作业，可以在校内安排练习')
  expect(adviceWords(loadOf([written('语文', 5)], 0), true)).toBe(
    '有书面作业要带回家，不符合规定。请改为不带回家',
  )
  expect(homeworkWords({ ...written('语文', 20), assigned: 31, finished: 12 })).toBe(
    '书面 · 带回家 · 布置 31 人，在校完成 12 人',
  )
})

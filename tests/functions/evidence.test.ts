/** The rows behind an indicator, a page at a time, for those whom the card concerns. */
import { sources } from '../../cloudfunctions/lib/screens/evidence'
import { requirements } from '../../shared/requirements/index'
import type { AnyRequirement } from '../../shared/requirements/requirement'
import { type Person, type School, sleepOf, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

interface Asked {
  id: number
  key: string
  of?: string
  class?: string
  after?: string
}

const evidence = ({ of = 'school', ...asked }: Asked, person: Person = 'principalChen') =>
  school.client(person).call('school', 'evidence', { of, ...asked })
const rowsOf = async (asked: Asked) =>
  (await evidence(asked)).rows.map(({ title, mark, words }) => [title, mark, words])

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

const exercise = { id: 7, key: 'exercise_days' }
const skill = { id: 7, key: 'sport_skill' }

describe('who may see it', () => {
  it.each<Person>(['principalChen', 'adminSun'])('%s', async (person) => {
    expect(await evidence(exercise, person)).toMatchObject({ key: 'exercise_days', kind: 'classes' })
  })

  it.each<Person>(['teacherLi', 'teacherQin', 'mumWang', 'stranger'])(
    'not %s, whatever is asked for',
    async (person) => {
      for (const asked of [exercise, { ...exercise, class: 'class3' }, { id: 99, key: 'none' }])
        expect(await codeOf(evidence(asked, person))).toBe('forbidden')
    },
  )
})

describe('what there is not', () => {
  it.each([
    ['a requirement', { id: 13, key: 'exercise_days' }, 'id'],
    ['an indicator', { id: 7, key: 'none' }, 'id'],
    ['an inherited name', { id: 7, key: 'constructor' }, 'id'],
    ['an indicator of another requirement', { id: 8, key: 'exercise_days' }, 'id'],
    ['a scope', { ...exercise, of: 'primary' }, 'id'],
    ['a class', { ...exercise, class: 'class9' }, 'class'],
    ['a class without pupils', { ...exercise, class: 'empty' }, 'class'],
    ['a class of another stage', { id: 8, key: 'sleep_reached', of: 'primary', class: 'class7' }, 'class'],
    ['a class of a survey', { id: 12, key: 'satisfaction', class: 'class3' }, 'class'],
    ['a class of an event', { id: 12, key: 'open_days', class: 'class3' }, 'class'],
  ])('%s is not found', async (_, asked, field) => {
    expect(await refusalOf(evidence(asked))).toMatchObject({ code: 'not_found', field })
  })
})

/** So that a thirteenth requirement's figures open too. */
it('every indicator has its rows, and what is never divided has none of a class', () => {
  const rules = (requirements as readonly AnyRequirement[]).flatMap(({ indicators }) => indicators)
  expect(Object.keys(sources).sort()).toEqual(rules.map(({ key }) => key).sort())
  for (const { key, undivided } of rules) if (undivided) expect(sources[key]?.by).toBe('school')
})

describe('classes', () => {
  it('lead to their own rows, in the school’s order', async () => {
    await accepted('teacherLi', { type: 'exercise', class: 'class3', date: today, minutes: 30 })
    const { rows, now, class: own } = await evidence(exercise)
    expect(own).toBeNull()
    expect(now).toMatchObject({ figure: '0.0%', counts: '0 / 1 班·天', status: 'insufficient' })
    expect(rows).toEqual([
      {
        ...{ id: 'class3', class: 'class3', title: '三年级(1)班', mark: 'missing' },
        words: '0.0%，0 / 1 天，没达到 1 天，缺记录 31 天',
      },
      {
        id: 'class7',
        class: 'class7',
        title: '七年级(1)班',
        mark: 'missing',
        words: '—，0 / 0 天，缺记录 32 天',
      },
    ])
  })
})

describe('days of a class', () => {
  it('begin with those without a record, the latest first, then those that fell short', async () => {
    await accepted(
      'teacherLi',
      { type: 'exercise', class: 'class3', date: '2026-10-12', minutes: 75 },
      { type: 'exercise', class: 'class3', date: '2026-10-13', minutes: 30 },
      { type: 'exercise', class: 'class3', date: '2026-09-30', minutes: 60 },
    )
    const first = await evidence({ ...exercise, class: 'class3' })
    expect(first).toMatchObject({ kind: 'days', total: 32, class: { id: 'class3', name: '三年级(1)班' } })
    expect(first.now).toMatchObject({ counts: '2 / 3 天', gap: '没达到 1 天，缺记录 29 天' })
    expect(first.rows).toHaveLength(30)
    expect(first.rows.slice(0, 2).map(({ title }) => title)).toEqual([today, '2026-10-09'])
    expect(first.rows.at(-1)).toMatchObject({ title: '2026-10-13', mark: 'short', words: '30 分钟' })
    const rest = await evidence({ ...exercise, class: 'class3', after: first.next! })
    expect(rest.next).toBeNull()
    expect(rest.rows.map(({ title, mark, words }) => [title, mark, words])).toEqual([
      ['2026-10-12', 'done', '75 分钟'],
      ['2026-09-30', 'done', '60 分钟'],
    ])
  })

  it('tell homework by subject, and what is taken home in the lower grades', async () => {
    const assignment = { type: 'assignment', class: 'class3', date: today, est_minutes: 20 }
    await accepted(
      'teacherLi',
      { ...assignment, subject: '语文', written: true, assigned: 5, finished: 4, take_home: true },
      { ...assignment, subject: '数学', written: true, assigned: 5, finished: 5, take_home: false },
      { ...assignment, subject: '科学', written: false, assigned: 5, finished: 5, take_home: false },
    )
    const asked = { id: 5, key: 'written_at_school', of: 'primary', class: 'class3' }
    const { rows } = await evidence({ ...asked, after: '1' })
    expect(rows).toEqual([{ id: today, title: today, mark: 'short', words: '语文 4 / 5 人，数学 5 / 5 人' }])
  })

  it('tell what is taken home where nothing should be', async () => {
    school = await found({
      classes: [
        { id: 'class3', grade: 1, name: '一年级(1)班' },
        { id: 'class7', grade: 7, name: '七年级(1)班' },
      ],
    })
    const assignment = {
      type: 'assignment',
      class: 'class3',
      est_minutes: 20,
      subject: '语文',
      assigned: 5,
      finished: 5,
    }
    await accepted(
      'teacherLi',
      { ...assignment, date: today, written: true, take_home: true },
      { ...assignment, date: '2026-10-13', written: false, take_home: true },
    )
    const asked = { id: 5, key: 'lower_grades_without_take_home', class: 'class3', after: '1' }
    expect(await rowsOf(asked)).toEqual([
      [today, 'short', '带回家：语文'],
      ['2026-10-13', 'done', '没有带回家的书面作业'],
    ])
  })

  it('tell the meetings of each week and every check', async () => {
    await accepted('teacherLi', {
      type: 'class_meeting',
      class: 'class3',
      date: '2026-10-09',
      topic: '消防安全',
    })
    await accepted('teacherLi', { type: 'class_check', class: 'class3', date: today, subject: '语文', tested: 5, reached: 3 }) // prettier-ignore
    const meetings = await rowsOf({ id: 1, key: 'class_meeting_weeks', class: 'class3' })
    expect(meetings).toHaveLength(6)
    expect(meetings[0]).toEqual(['2026-09-28', 'missing', '没有班会'])
    expect(meetings.at(-1)).toEqual(['2026-10-05', 'done', '消防安全'])
    expect(await rowsOf({ id: 3, key: 'in_class_reached', class: 'class3' })).toEqual([
      [today, 'plain', '语文 3 / 5 人达标'],
    ])
  })
})

describe('pupils of a class', () => {
  it('are those who fell short or have too few records, in the order of the roll, with their own counts', async () => {
    for (const date of ['2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', today])
      await accepted('mumWang', sleepOf('ming', date, '22:30'))
    await accepted('grandmaZhao', sleepOf('boarder', today))
    expect(await rowsOf({ id: 8, key: 'sleep_reached', of: 'primary', class: 'class3' })).toEqual([
      ['赵远', 'missing', '只记了 1 晚，满 5 晚才算'],
      ['秦兰', 'missing', '没有记录'],
      ['孙晚', 'missing', '没有记录'],
      ['王小明', 'short', '记了 5 晚，平均 8 小时 30 分'],
      ['周静', 'missing', '没有记录'],
    ])
    expect(await rowsOf({ id: 8, key: 'bedtime_kept', of: 'primary', class: 'class3' })).toEqual([
      ['王小明', 'short', '5 晚中 0 晚按时'],
    ])
  })

  it('leave out those who reached it', async () => {
    const passed = { type: 'skill', date: today, kind: 'sport', item: '跳绳', passed: true }
    await accepted('teacherLi', { ...passed, student: 'ming' }, { ...passed, student: 'lan', passed: false })
    expect(await rowsOf({ ...skill, class: 'class3' })).toEqual([
      ['赵远', 'missing', '没有评定'],
      ['秦兰', 'short', '评定 1 项，还没有通过的'],
      ['孙晚', 'missing', '没有评定'],
      ['周静', 'missing', '没有评定'],
    ])
    await accepted('adminSun', { type: 'eyesight', year: '2026-2027', student: 'ming', myopic: true })
    await accepted('adminSun', { type: 'eyesight', year: '2026-2027', student: 'lan', myopic: false })
    expect(
      (await rowsOf({ id: 6, key: 'myopia', class: 'class3' })).map(([name, , words]) => [name, words]),
    ).toEqual([
      ...[['赵远', '没有检查'], ['孙晚', '没有检查'], ['王小明', '近视'], ['周静', '没有检查']], // prettier-ignore
    ])
  })

  it('have nothing of what a family wrote', async () => {
    await accepted('mumWang', {
      type: 'reading',
      student: 'ming',
      date: today,
      minutes: 20,
      book: '秘密花园',
    })
    await accepted('mumWang', { type: 'home_study', student: 'hong', date: today, minutes: 120 })
    const reading = await evidence({ id: 4, key: 'reading_monthly', class: 'class3' })
    expect(JSON.stringify(reading)).not.toContain('秘密花园')
    expect(reading.rows.find(({ id }) => id === 'ming')?.words).toBe('9 月没有读完一本')
    const asked = { id: 5, key: 'home_minutes_within_cap', of: 'junior', class: 'class7' }
    expect(await rowsOf(asked)).toEqual([['王小红', 'missing', '记了 1 天，平均 120 分钟，上限 90 分钟']])
  })

  it('tell fitness and visits', async () => {
    await accepted('adminSun', { type: 'fitness', year: '2026-2027', student: 'hong', grade: 'pass' })
    expect(await rowsOf({ id: 6, key: 'fitness_pass', class: 'class7' })).toEqual([])
    expect(await rowsOf({ id: 6, key: 'fitness_excellent_good', class: 'class7' })).toEqual([
      ['王小红', 'short', '及格'],
    ])
    expect(await rowsOf({ id: 11, key: 'home_visits', class: 'class7' })).toEqual([
      ['王小红', 'short', '还没有上门家访'],
    ])
  })
})

/** The rows behind an indicator of the whole school: events, incidents, staff, results and surveys. */
import { type Person, type School, withSchools } from '../cast'

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
}

const evidence = ({ of = 'school', ...asked }: Asked, person: Person = 'principalChen') =>
  school.client(person).call('school', 'evidence', { of, ...asked })
const rowsOf = async (asked: Asked) =>
  (await evidence(asked)).rows.map(({ title, mark, words }) => [title, mark, words])

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

describe('the school', () => {
  it('tells each week with its flag ceremonies', async () => {
    await accepted('adminSun', { type: 'flag_ceremony', date: '2026-10-05', note: '国旗下讲话' })
    const { rows, total } = await evidence({ id: 1, key: 'flag_ceremony_weeks' })
    expect(total).toBe(6)
    expect(rows[0]).toEqual({ id: '2026-09-28', title: '2026-09-28', mark: 'missing', words: '没有升旗' })
    expect(rows.at(-1)).toMatchObject({
      title: '2026-10-05',
      mark: 'done',
      words: '已升旗',
      note: '国旗下讲话',
    })
  })

  it('tells events with what was written of them, the latest first, and not those that were taken back', async () => {
    const practice = (date: string, note: string) => ({ type: 'social_practice', date, note })
    await accepted('adminSun', practice('2026-09-10', '农场'), practice('2026-10-10', '博物馆'), practice('2026-10-12', '')) // prettier-ignore
    await accepted('adminSun', { type: 'withdraw', of: 'social_practice', date: '2026-09-10' })
    const { rows } = await evidence({ id: 1, key: 'social_practice_days' })
    expect(rows.map(({ title, note }) => [title, note])).toEqual([['2026-10-12', undefined], ['2026-10-10', '博物馆']]) // prettier-ignore
  })

  it('tells incidents of its kinds with their states', async () => {
    const incident = (id: string, kind: string, status: string) => ({ type: 'incident', incident: id, date: today, kind, status, note: '来电' }) // prettier-ignore
    await accepted('adminSun', incident('a', 'over_syllabus', 'dismissed'), incident('b', 'early_finish', 'reported'), incident('c', 'ethics', 'upheld')) // prettier-ignore
    expect(await rowsOf({ id: 2, key: 'curriculum_incidents' })).toEqual([
      [today, 'missing', '提前结课，待查'],
      [today, 'done', '超标教学，不成立'],
    ])
    expect(await rowsOf({ id: 11, key: 'ethics_incidents' })).toEqual([[today, 'short', '师德师风，查实']])
  })

  it('tells who has not signed', async () => {
    await accepted('teacherLi', { type: 'pledge' })
    expect(await rowsOf({ id: 11, key: 'pledges_signed' })).toEqual([
      ['陈校长', 'missing', '还没有签署'],
      ['秦老师', 'missing', '还没有签署'],
    ])
  })

  it('tells a class’s timetable subject by subject, against the plan', async () => {
    expect(await rowsOf({ id: 2, key: 'classes_on_plan', class: 'class3' })).toEqual([
      ['课程表', 'missing', '还没有排'],
    ])
    await accepted('adminSun', { type: 'timetable', class: 'class3', lessons: { 语文: 5, 'a.b/$': 2 } })
    expect(await rowsOf({ id: 2, key: 'classes_on_plan', class: 'class3' })).toEqual([
      ['一周合计', 'short', '每周 7 节，方案不超过 6 节'],
      ['语文', 'short', '每周 5 节，方案 6 节'],
      ['a.b/$', 'plain', '每周 2 节，方案里没有'],
    ])
  })

  it('tells a subject’s results of this year and last', async () => {
    const result = { type: 'regional', stage: 'junior', subject: '语文', tested: 20, median: '0.85' }
    await accepted('adminSun', { ...result, year: '2026-2027', passed: 18 }, { ...result, year: '2025-2026', passed: 16 }) // prettier-ignore
    await accepted('adminSun', { ...result, year: '2026-2027', subject: '数学', passed: 20 })
    const asked = { id: 4, key: 'subject_pass', of: 'junior:语文' }
    expect(await rowsOf(asked)).toEqual([
      ['2026-2027 学年', 'plain', '合格 18 / 20 人，区域中等水平 85%'],
      ['2025-2026 学年', 'plain', '合格 16 / 20 人，区域中等水平 85%'],
    ])
    expect(await evidence(asked)).toMatchObject({ scope: '初中 语文', title: '学科合格' })
  })
})

describe('surveys', () => {
  const families: [Person, string][] = [
    ...([['mumWang', 'ming'], ['mumWang', 'hong'], ['teacherQin', 'lan']] as [Person, string][]), // prettier-ignore
    ...([
      ['grandmaZhao', 'boarder'],
      ['dadZhou', 'refuser'],
    ] as [Person, string][]),
  ]
  async function hold(survey: string, ratings: number[]): Promise<void> {
    await accepted('principalChen', { type: 'survey_open', survey, closes: today })
    for (const [index, rating] of ratings.entries()) {
      const [person, student] = families[index]!
      await accepted(person, { type: 'ballot', survey, student, rating })
    }
  }

  it('have sums alone, none before they have closed and none of fewer than five ballots', async () => {
    await hold('many', [5, 5, 4, 3, 5])
    await hold('few', [1, 1, 1, 1])
    const asked = { id: 12, key: 'satisfaction' }
    expect((await rowsOf(asked)).map(([, , words]) => words)).toEqual(
      Array(2).fill('还在填写，截止后才有结果'),
    )
    school.at('2026-10-15T08:00')
    expect(await rowsOf(asked)).toEqual([
      [today, 'plain', '不足 5 份，不计入'],
      [today, 'plain', '满意 4 / 5 份'],
    ])
    const answer = await evidence(asked)
    expect(answer.now).toMatchObject({ figure: '80.0%', counts: '4 / 5 份' })
    expect(JSON.stringify(answer)).not.toMatch(/ming|hong|class3/u)
  })
})

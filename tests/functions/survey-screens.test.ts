/** Surveys before they close, as families and those who lead the school see them. */
import { type Person, type School, withSchools } from '../cast'
import { codeOf, costOf, refusalOf } from './support'
import { form, survey, surveyOf } from './survey-support'

const { found } = withSchools()
let school: School
const surveys = surveyOf(() => school)

beforeEach(async () => {
  school = await found()
})

describe('a survey is composed and opened in one call', () => {
  beforeEach(() => surveys.open())

  test('and its questions are fixed from then on', async () => {
    expect(await school.code('principalChen', { ...form, title: '另一个题目' })).toBe('invalid')
    expect((await surveys.one()).title).toBe('秋季问卷')
  })

  test('a form may be put right as long as its survey is not open', async () => {
    const later = { ...form, survey: 'winter' }
    expect(await school.code('adminSun', later)).toBe('accepted')
    expect(await school.code('adminSun', { ...later, questions: [] })).toBe('accepted')
    expect((await surveys.list()).surveys.map((row) => row.survey)).toEqual(['autumn'])
  })

  it.each<Person>(['teacherLi', 'mumWang', 'stranger'])('not by %s', async (person) => {
    expect(await school.code(person, { ...form, survey: 'mine' })).toBe('forbidden')
  })
})

describe('a family', () => {
  beforeEach(() => surveys.open())

  test('sees what is asked, and for whom it may answer; never how it did', async () => {
    await surveys.castAll([[3, { load: 2, else: '不要出现' }]])
    const view = await surveys.family('mumWang')
    expect(view).toMatchObject({
      title: '秋季问卷',
      introduction: '请您说说',
      state: 'open',
      closes: '2026-10-16',
    })
    expect(view.questions).toEqual(form.questions)
    expect(view.children).toEqual([
      { student: 'hong', name: '王小红', class: '七年级(1)班', state: 'open' },
      { student: 'ming', name: '王小明', class: '三年级(1)班', state: 'answered' },
    ])
    expect(JSON.stringify(view)).not.toContain('不要出现')
    expect((await surveys.family('dadWang')).children).toMatchObject([{ student: 'ming', state: 'answered' }])
  })

  it.each<Person>(['stranger', 'teacherLi', 'principalChen'])(
    '%s, without a child here, sees title and days alone',
    async (person) => {
      const view = await surveys.family(person)
      expect(view).toEqual({
        ...{ survey, school: '岚山示例学校', title: '秋季问卷', introduction: '', questions: [] },
        ...{ closes: '2026-10-16', today: '2026-10-14', state: 'open', children: [] },
      })
    },
  )

  test('is told when it has closed, and that there is no such survey', async () => {
    school.at('2026-10-17T08:00')
    expect((await surveys.family('mumWang')).state).toBe('closed')
    expect(await codeOf(school.client('mumWang').call('family', 'survey', { survey: 'none' }))).toBe(
      'not_found',
    )
  })

  test('a child not on roll today cannot answer, and one who left long ago is not shown', async () => {
    expect(await school.code('adminSun', { type: 'leave', student: 'hong', date: '2026-10-13' })).toBe(
      'accepted',
    )
    expect((await surveys.family('mumWang')).children.map(({ state }) => state)).toEqual(['away', 'open'])
    expect((await surveys.family('dadQian')).children).toEqual([])
  })

  test('takes three calls and a document for the survey, each child and its shard', async () => {
    await surveys.castAll([[5], [5]])
    const work = () => surveys.family('mumWang')
    const [calls, read, written] = await costOf(school, work)
    expect([calls, written]).toEqual([3, 0])
    expect(read).toBeLessThanOrEqual(1 + 2 + 2)
  })
})

describe('answers', () => {
  beforeEach(() => surveys.open())

  it.each<[string, Record<string, unknown>, string, string]>([
    ['an option that is none', { load: 7 }, 'load', '第 1 题：没有这个选项，请重新选择'],
    ['points beyond the scale', { care: 6 }, 'care', '请检查第 2 题：应为 1 到 5 分'],
    [
      'too long a text',
      { else: '字'.repeat(501) },
      'else',
      '请检查第 3 题：不能超过 500 个字，现在有 501 个',
    ],
    ['another question', { other: 1 }, 'answers', '答案：有一道题不在这份问卷里，请重新打开问卷'],
  ])('%s is refused by its question, and nothing is kept', async (_, answers, field, message) => {
    expect(await surveys.cast(0, 5, answers)).toEqual({
      ok: false,
      problem: { code: 'invalid', field, message },
    })
    expect(school.documents('ballots')).toEqual([])
    expect(await surveys.cast(0, 5, { load: 1 })).toEqual({ ok: true, version: 1 })
  })

  test('come with a ballot alone', async () => {
    const record = { type: 'consent', student: 'ming', given: true }
    const item = { mutation: 'm', record, answers: { load: 1 } }
    const { answers } = await school.client('mumWang').call('family', 'log', { items: [item] })
    expect(answers[0]).toMatchObject({ ok: false, problem: { code: 'invalid', field: 'answers' } })
  })

  test('of others are not taken, nor told whether they were right', async () => {
    const record = { type: 'ballot', survey, student: 'ming', rating: 5 }
    const item = { mutation: 'm', record, answers: { load: 7 } }
    const { answers } = await school.client('dadZhou').call('family', 'log', { items: [item] })
    expect(answers[0]).toMatchObject({ ok: false, problem: { code: 'forbidden' } })
  })

  test('sent twice are kept once, also where the second says something else', async () => {
    await surveys.cast(0, 5, { load: 1 }, 'same')
    const before = JSON.stringify(school.documents('ballots'))
    expect(await surveys.cast(0, 5, { load: 1 }, 'same')).toEqual({ ok: true, version: 1 })
    expect(await surveys.cast(0, 1, { load: 0 }, 'same')).toEqual({ ok: true, version: 1 })
    expect(await surveys.cast(0, 5, { load: 1 })).toMatchObject({ ok: false, problem: { code: 'duplicate' } })
    expect(JSON.stringify(school.documents('ballots'))).toBe(before)
  })

  const sealedBytes = () =>
    school.documents('ballots').map(({ sealed }) => Buffer.from(String(sealed), 'base64').length)

  test('take the same room whatever was written, and name nobody, no time and no words', async () => {
    await surveys.cast(0, 5)
    const [bare] = sealedBytes()
    school = await found()
    await surveys.open()
    await surveys.cast(0, 1, { load: 2, care: 1, else: '😀'.repeat(500) }, '2026-10-14 mumWang')
    expect(sealedBytes()).toEqual([bare])
    expect(JSON.stringify(school.documents('ballots'))).not.toMatch(/mumWang|2026-10|😀|care|load/u)
  })
})

describe('while a survey is open', () => {
  beforeEach(async () => {
    await surveys.open()
    await surveys.enrolOthers()
  })

  test('nothing shows but how many have answered, and from five on', async () => {
    await surveys.castAll(Array.from({ length: 4 }, () => [5, { load: 1 }]))
    expect((await surveys.list()).surveys).toEqual([
      {
        ...{ survey, title: '秋季问卷', opened: '2026-10-14', closes: '2026-10-16', state: 'open' },
        ...{ response: null, satisfied: null },
      },
    ])
    await surveys.cast(4, 1, { load: 0 })
    school.at('2026-10-16T23:59')
    const view = await surveys.one()
    expect(view.response).toEqual({ figure: '27.7%', counts: '5 / 18 人' })
    expect(view).toMatchObject({ state: 'open', satisfied: null, rating: [], results: [] })
    expect(await codeOf(surveys.texts('else'))).toBe('not_found')
  })
})

it.each<Person>(['teacherLi', 'mumWang', 'stranger'])(
  '%s is told nothing of surveys as a school sees them',
  async (person) => {
    await surveys.open()
    expect(await refusalOf(surveys.list(person))).toEqual(await refusalOf(surveys.one(person)))
    expect(await codeOf(surveys.list(person))).toBe('forbidden')
    expect(await codeOf(school.client(person).call('school', 'survey', { survey: 'none' }))).toBe('forbidden')
  },
)

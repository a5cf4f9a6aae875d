/** What is told of a survey after it has closed: no small group, and texts to those who lead the school alone. */
import type { Answers } from '../../shared/surveys/answers'
import { type School, withSchools } from '../cast'
import { codeOf, costOf } from './support'
import { surveyOf } from './survey-support'

const { found } = withSchools()
let school: School
const surveys = surveyOf(() => school)

beforeEach(async () => {
  school = await found()
})

describe('after closing', () => {
  beforeEach(async () => {
    await surveys.open()
    await surveys.enrolOthers()
  })
  const close = () => school.at('2026-10-17T08:00')
  const oneMind = (count: number, words?: string): [number, Answers][] =>
    Array.from({ length: count }, () => [
      5,
      { load: 1, care: 5, ...(words !== undefined && { else: words }) },
    ])

  test('the result stands with its interval, small groups together', async () => {
    await surveys.castAll([
      ...oneMind(9, '谢谢老师'),
      ...Array.from({ length: 6 }, (): [number, Answers] => [3, { load: 0, care: 2 }]),
    ])
    close()
    const view = await surveys.one()
    expect(view).toMatchObject({
      ...{ state: 'done', response: { figure: '83.3%', counts: '15 / 18 人' } },
      satisfied: { figure: '60.0%', counts: '9 / 15 份', interval: '35.7%–80.1%' },
    })
    expect(view.rating.map(({ words, counts }) => [words, counts])).toEqual([
      ['4 分、5 分', '9 / 15 份'],
      ['1 分、2 分、3 分', '6 / 15 份'],
    ])
    const [load, care, written] = view.results
    expect(load!.groups.map(({ words, counts }) => [words, counts])).toEqual([
      ['合适', '9 / 15 份'],
      ['多、少、没有作答', '6 / 15 份'],
    ])
    expect(care!.groups.map(({ words }) => words)).toEqual(['5 分', '1 分、2 分、3 分、4 分、没有作答'])
    expect(written).toMatchObject({ groups: [], texts: { counts: '9 / 15 份' } })
    // Two classes are too few to speak of classes; fifteen ballots, of rows of answers.
    expect(view.signals.map(({ key, state }) => [key, state])).toEqual([
      ['bursts', 'unknown'],
      ['same_answers', 'unknown'],
      ['same_words', 'none'],
      ['all_positive', 'unknown'],
      ['bedtime', 'unknown'],
      ['workload', 'unknown'],
    ])
  })

  test('the same long sentence in several ballots is worth a look, with how often it is seen for nothing', async () => {
    await surveys.castAll(oneMind(6, '学校管理规范，老师认真负责'))
    close()
    const seen = (await surveys.one()).signals.filter(({ state }) => state === 'seen')
    expect(seen.map(({ title }) => title)).toEqual(['写的话一模一样'])
    expect(seen[0]).toMatchObject({ words: [expect.any(String), expect.any(String)] })
    expect(seen[0]?.falseAlarms).toContain('没有人引导')
    const ledger = school.documents('ledgers').find(({ kind }) => kind === 'school')
    expect(ledger?.results).toMatchObject({ autumn: { signals: { same_words: true } } })
  })

  test('what was written is read in pages, in the order of its signs, by those who lead the school alone', async () => {
    const words = ['戊', '丁', '丙', '乙', '甲']
    await surveys.castAll(words.map((word) => [5, { else: word }]))
    close()
    expect(await surveys.texts('else')).toMatchObject({
      texts: [...words].sort(),
      page: 0,
      pages: 1,
      total: 5,
      asked: '还想说的',
    })
    expect(await codeOf(surveys.texts('load'))).toBe('not_found')
    for (const person of ['teacherLi', 'mumWang', 'stranger'] as const)
      expect(await codeOf(surveys.texts('else', person))).toBe('forbidden')
    const ledger = school.documents('ledgers').find(({ kind }) => kind === 'school')
    expect(JSON.stringify(ledger)).not.toMatch(/[戊丁丙乙甲]/u)
    expect(school.documents('ballots').map(({ sealed }) => sealed)).toEqual(
      school.documents('ballots').map(() => ''),
    )
  })

  test('four texts are nobody’s to read, nor five of six', async () => {
    await surveys.castAll([...oneMind(5, '好'), [5]])
    close()
    expect((await surveys.one()).results[2]).toMatchObject({ texts: null, groups: [] })
    expect(await codeOf(surveys.texts('else'))).toBe('not_found')
    expect(school.documents('surveytexts')).toEqual([])
  })

  test('four ballots leave nothing at all', async () => {
    await surveys.castAll(oneMind(4, '好'))
    close()
    expect(await surveys.one()).toMatchObject({
      state: 'too_few',
      response: null,
      satisfied: null,
      rating: [],
      results: [],
    })
    expect(await codeOf(surveys.texts('else'))).toBe('not_found')
  })

  test('all of one mind is not told question by question', async () => {
    await surveys.castAll(oneMind(9))
    close()
    const view = await surveys.one()
    expect(view.results.flatMap(({ groups }) => groups)).toEqual([])
    expect(view.rating.map(({ words, counts }) => [words, counts])).toEqual([['4 分、5 分', '9 / 9 份']])
  })

  test('in the first minute of the day it is being counted, and the same result stands from then on', async () => {
    await surveys.castAll(oneMind(6))
    school.at('2026-10-17T00:00')
    expect(await surveys.one()).toMatchObject({ state: 'counting', satisfied: null, results: [] })
    school.at('2026-10-17T00:01')
    const settled = await surveys.one()
    expect(settled.state).toBe('done')
    expect((await surveys.list()).surveys).toMatchObject([{ state: 'done', satisfied: settled.satisfied }])
    expect(await surveys.one()).toEqual(settled)
  })

  test('a result that was kept before there were questions still reads', async () => {
    await surveys.castAll(oneMind(6))
    close()
    await surveys.one()
    const ledger = school.documents('ledgers').find(({ kind }) => kind === 'school')
    const old = { ballots: 6, satisfied: 6, answered: ['ming'] }
    await school.damage('ledgers', String(ledger!._id), { results: { autumn: old } })
    await school.damage('ledgers', String(ledger!._id), { 'results.autumn.figures': null })
    expect(await surveys.one()).toMatchObject({
      state: 'done',
      satisfied: { counts: '6 / 6 份' },
      rating: [],
      results: [],
    })
  })

  test('all surveys of the year stand there, the newest first, two calls when none is open', async () => {
    await surveys.castAll(oneMind(6))
    close()
    await school.log('principalChen', { type: 'survey_open', survey: 'winter', closes: '2026-10-17' })
    const { year, surveys: rows } = await surveys.list()
    expect(year).toBe('2026-2027')
    expect(rows.map(({ survey: id, title, state }) => [id, title, state])).toEqual([
      ['winter', '家长满意度问卷', 'open'],
      ['autumn', '秋季问卷', 'done'],
    ])
    expect(await costOf(school, () => surveys.list())).toEqual([3, 2 + 3, 0])
    school.at('2026-10-18T08:00')
    await surveys.list()
    expect(await costOf(school, () => surveys.list())).toEqual([2, 2 + 3, 0])
    expect(await costOf(school, () => surveys.one())).toEqual([2, 2 + 3, 0])
  })
})

/** A line of the card is kept each week, once, by the timer; and what the screens tell of it. */
import { messageOf } from '../../local/errors'
import { importSchool } from '../../scripts/lib/import-school'
import { addDays } from '../../shared/calendar'
import type { Trend } from '../../shared/requirements/snapshot'
import { bigSchool, schoolDay } from '../bench/big-school'
import { openCast, type Person, School } from '../cast'
import { costOf } from './support'

let cast: Awaited<ReturnType<typeof openCast>>
let school: School

// Nights go over the whole store, and on: no test's may come after a later one of another.
beforeEach(async () => {
  cast = await openCast()
  school = await cast.found()
})
afterEach(() => cast.close())

const night = (date: string) => new Date(`${date}T00:10:00+08:00`)
const fire = (date: string) => school.cloud.fireTimer('nightly', night(date))
const ledger = (of = school) => of.documents('ledgers').find(({ kind }) => kind === 'school')!
const trend = (of = school) => (ledger(of)['trend'] ?? {}) as Trend
const overview = () => school.client('principalChen').call('school', 'overview', {})
const requirement = (id: number) => school.client('principalChen').call('school', 'requirement', { id })

async function incident(id: string, date: string, status: string): Promise<void> {
  const record = { type: 'incident', incident: id, date, kind: 'ethics', status }
  expect(await school.at(`${date}T10:00`).code('adminSun', record)).toBe('accepted')
}
const exercise = (person: Person, own: string, date: string, minutes = 60) =>
  school.at(`${date}T17:00`).log(person, { type: 'exercise', class: own, date, minutes })

describe('the line of a week', () => {
  it('is written on the first night of the next one, as of the last day of its own', async () => {
    await exercise('teacherQin', 'class3', '2026-10-09')
    await exercise('teacherQin', 'class7', '2026-10-09', 30)
    await fire('2026-10-12')
    expect(Object.keys(trend())).toEqual(['2026-10-05'])
    const line = trend()['2026-10-05']!
    expect(line.asOf).toBe('2026-10-11')
    // Of 29 school days in two classes one was full; Monday's own are not asked for yet.
    expect(line.found['exercise_days/school']).toBe('insufficient 1 2 2 58')
    expect(line.statuses['11']).toBe('not_met')
    expect(Object.keys(line.statuses)).toHaveLength(12)
  })

  it('stays as it was first written, whatever is logged later and however often the timer comes', async () => {
    await fire('2026-10-12')
    const before = trend()
    await exercise('teacherQin', 'class3', '2026-10-09')
    await fire('2026-10-12')
    await fire('2026-10-13')
    expect(trend()).toEqual(before)
  })

  it('comes late where the timer was away, and says as of when', async () => {
    await fire('2026-10-15')
    expect(trend()['2026-10-05']?.asOf).toBe('2026-10-14')
  })

  it('is not written for a week without school, nor before the term', async () => {
    await fire('2026-08-31')
    await fire('2026-09-01')
    expect(trend()).toEqual({})
    await fire('2027-01-25')
    await fire('2027-02-01')
    expect(Object.keys(trend())).toEqual(['2027-01-18'])
  })

  it('is written of books that were put right that night', async () => {
    await exercise('teacherQin', 'class3', '2026-10-09')
    await school.damage('classes', `${school.id}/class/class3`, {
      ...{ 'months.2026-10.rev': 0, 'months.2026-10.tally.exercise.days': 9 },
    })
    await fire('2026-10-12')
    expect(trend()['2026-10-05']?.found['exercise_days/school']).toBe('insufficient 1 1 1 58')
  })

  it('of one school is not kept waiting by another that cannot be computed', async () => {
    const [broken, other] = [school, await cast.found()]
    await broken.damage('ledgers', `${broken.id}/school`, { 'settings.classes': 5 })
    const fired = await broken.cloud.fireTimer('nightly', night('2026-10-12')).catch(messageOf)
    const kept = [trend(broken), trend(other)].map(Object.keys)
    expect(fired).toBe(`nightly failed: ${broken.id} check`)
    expect(kept).toEqual([[], ['2026-10-05']])
  })

  it('is let go after sixty weeks', async () => {
    const old = { asOf: '2025-08-17', statuses: {}, found: {} }
    await school.damage('ledgers', `${school.id}/school`, { trend: { '2025-08-11': old, '2025-08-18': old } })
    await fire('2026-10-12')
    expect(Object.keys(trend()).sort()).toEqual(['2025-08-18', '2026-10-05'])
  })

  it('takes three calls, once a week; on other nights nothing more is asked', async () => {
    await fire('2026-10-12')
    const tuesday = await costOf(school, () => fire('2026-10-13'))
    const monday = await costOf(school, () => fire('2026-10-19'))
    const classes = 3
    expect(monday.map((cost, index) => cost - (tuesday[index] ?? 0))).toEqual([3, 1 + classes, 1])
  })

  it('is below 3 KB for a school of nine grades', async () => {
    const big = new School(school.cloud)
    await importSchool(school.cloud, bigSchool(big.id, 450), new Date('2026-08-31T08:00:00+08:00'))
    const results = ['语文', '数学', '英语', '道德与法治', '科学'].map((subject) => ({
      record: {
        ...{ type: 'regional', year: '2026-2027', stage: 'junior', subject },
        ...{ tested: 200, passed: 160, median: '0.85' },
      },
      mutation: subject,
    }))
    const event = { action: 'log', school: big.id, input: { items: results } }
    await big.at(`${schoolDay(3)}T10:00`).invoke('school', event, { openid: 'admin' })
    await fire('2026-10-12')
    expect(Object.keys(trend(big)['2026-10-05']!.found).length).toBeGreaterThan(25)
    expect(Buffer.byteLength(JSON.stringify(trend(big)))).toBeLessThan(3000)
  })
})

describe('the card', () => {
  it('has no past in the first week, and says nothing of a change', async () => {
    const { weeks, rows } = await school
      .at('2026-09-02T10:00')
      .client('principalChen')
      .call('school', 'overview', {})
    expect(weeks).toEqual([])
    expect(rows.map(({ past, change }) => [past, change])).toEqual(Array(12).fill([[], null]))
  })

  it('tells the weeks since the first line, with what was missed as missing', async () => {
    await fire('2026-09-28')
    await exercise('teacherQin', 'class3', '2026-10-09')
    await fire('2026-10-12')
    school.at('2026-10-14T10:00')
    const { weeks, rows } = await overview()
    expect(weeks).toEqual(['2026-09-21', '2026-09-28', '2026-10-05'])
    expect(rows[6]?.past).toEqual([['insufficient', null], null, ['insufficient', 100]])
    expect(rows[6]?.change).toBeNull()
  })

  it('shows eight weeks at the most, and a requirement all of the term', async () => {
    const monday = (week: number) => addDays('2026-08-31', 7 * week)
    const line = { asOf: '', statuses: { '7': 'met' as const }, found: { x: 'met 1 1 1 1' } }
    const lines = Array.from({ length: 10 }, (_, week) => [monday(week), line] as const)
    await school.damage('ledgers', `${school.id}/school`, { trend: Object.fromEntries(lines) })
    school.at('2026-11-12T10:00')
    const { weeks, rows } = await overview()
    expect(weeks).toEqual(lines.slice(2).map(([week]) => week))
    expect(rows[6]?.past).toEqual(Array(8).fill(['met', null]))
    expect((await requirement(7)).weeks).toHaveLength(10)
  })

  it('says what has come to be met since last week, and what no longer is', async () => {
    await fire('2026-10-12')
    expect(trend()['2026-10-05']?.statuses['11']).toBe('not_met')
    for (const person of ['principalChen', 'teacherLi', 'teacherQin'] as const)
      expect(await school.at('2026-10-13T10:00').code(person, { type: 'pledge' })).toBe('accepted')
    expect((await overview()).rows[10]).toMatchObject({ status: 'met', change: 'gained' })
    await fire('2026-10-19')
    expect((await school.at('2026-10-19T10:00').client('principalChen').call('school', 'overview', {})).rows[10]?.change).toBeNull() // prettier-ignore
    await incident('i1', '2026-10-20', 'upheld')
    expect((await overview()).rows[10]).toMatchObject({ status: 'not_met', change: 'lost' })
  })

  it('says nothing of a change where last week was missed', async () => {
    await fire('2026-10-05')
    for (const person of ['principalChen', 'teacherLi', 'teacherQin'] as const)
      await school.at('2026-10-13T10:00').log(person, { type: 'pledge' })
    expect((await overview()).rows[10]).toMatchObject({ status: 'met', change: null })
  })

  it('tells the share of today’s lead only where it stood as the whole did', async () => {
    for (const person of ['principalChen', 'teacherLi'] as const)
      await school.at('2026-10-08T10:00').log(person, { type: 'pledge' })
    await fire('2026-10-12')
    await incident('i1', '2026-10-13', 'upheld')
    await fire('2026-10-19')
    await school.at('2026-10-20T10:00').log('adminSun', {
      ...{ type: 'incident', incident: 'i1', date: '2026-10-13', kind: 'ethics', status: 'dismissed' },
    })
    const { rows } = await overview()
    expect(rows[10]?.lead?.key).toBe('pledges_signed')
    expect(rows[10]?.past).toEqual([['not_met', 66.6], ['not_met', 66.6]]) // prettier-ignore
    expect((await requirement(11)).indicators[0]?.past).toEqual([
      { status: 'met', figure: '0 件', counts: '' },
      { status: 'not_met', figure: '1 件', counts: '' },
    ])
  })
})

describe('a requirement', () => {
  it('tells each indicator week by week, with counts, and nothing of weeks in which there was nothing to count', async () => {
    await exercise('teacherQin', 'class3', '2026-10-02')
    await fire('2026-10-05')
    await exercise('teacherQin', 'class7', '2026-10-06', 30)
    await fire('2026-10-12')
    school.at('2026-10-14T10:00')
    const { weeks, indicators } = await requirement(7)
    expect(weeks).toEqual(['2026-09-28', '2026-10-05'])
    expect(indicators[0]?.past).toEqual([
      { status: 'insufficient', figure: '100.0%', counts: '1 / 1 班·天' },
      { status: 'insufficient', figure: '50.0%', counts: '1 / 2 班·天' },
    ])
    await school.log('adminSun', {
      ...{ type: 'regional', year: '2026-2027', stage: 'junior', subject: '语文', tested: 20, passed: 18 },
      median: '0.85',
    })
    expect((await requirement(4)).indicators[0]).toMatchObject({ key: 'subject_pass', past: [null, null] })
  })
})

/** Two lines of the trend differ by surveys, each of which has its own sums shown; one of four is in neither. */
test('no answer of a small survey follows from two weeks', async () => {
  const vote = async (survey: string, ratings: number[]) => {
    const families: [Person, string][] = [['mumWang', 'ming'], ['mumWang', 'hong'], ['teacherQin', 'lan'], ['grandmaZhao', 'boarder'], ['dadZhou', 'refuser']] // prettier-ignore
    for (const [index, rating] of ratings.entries()) {
      const [person, student] = families[index]!
      expect(await school.code(person, { type: 'ballot', survey, student, rating })).toBe('accepted')
    }
  }
  const line = (week: string) => trend()[week]?.found['satisfaction/school']
  school.at('2026-09-28T10:00')
  await school.log('principalChen', { type: 'survey_open', survey: 'a', closes: '2026-10-01' })
  await vote('a', [5, 5, 4, 3, 5])
  await fire('2026-10-05')
  school.at('2026-10-05T10:00')
  await school.log('principalChen', { type: 'survey_open', survey: 'b', closes: '2026-10-08' })
  await vote('b', [1, 1, 1, 1])
  await fire('2026-10-12')
  expect([line('2026-09-28'), line('2026-10-05')]).toEqual(['not_met 4 5 5 5', 'not_met 4 5 5 6'])
})

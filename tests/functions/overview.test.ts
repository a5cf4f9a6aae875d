/** The twelve at a glance and one by one, for those whom the card concerns. */
import { requirements } from '../../shared/requirements/index'
import { importSchool } from '../../scripts/lib/import-school'
import { bigSchool } from '../bench/big-school'
import { type Person, School, sleepOf, withSchools } from '../cast'
import { codeOf, refusalOf } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School

beforeEach(async () => {
  school = await found()
})

const overview = (person: Person = 'principalChen') => school.client(person).call('school', 'overview', {})
const requirement = (id: number, person: Person = 'principalChen') =>
  school.client(person).call('school', 'requirement', { id })
async function indicator(id: number, key: string, scope = '') {
  const { indicators } = await requirement(id)
  return indicators.find((one) => one.key === key && one.scope === scope)!
}

async function accepted(person: Person, ...records: Parameters<School['log']>[1][]): Promise<void> {
  for (const record of records) expect(await school.code(person, record)).toBe('accepted')
}

describe.each(['overview', 'requirement'] as const)('%s', (action) => {
  const ask = (person: Person) => (action === 'overview' ? overview(person) : requirement(1, person))

  it.each<Person>(['principalChen', 'adminSun'])('is for %s', async (person) => {
    expect(await ask(person)).toMatchObject({ asOf: today, from: '2026-09-01' })
  })

  it.each<Person>(['teacherLi', 'teacherQin', 'mumWang', 'stranger'])('is not for %s', async (person) => {
    expect(await codeOf(ask(person))).toBe('forbidden')
  })
})

describe('the overview', () => {
  it('says what the card says, and who is looking', async () => {
    await accepted('adminSun', {
      ...{ type: 'incident', incident: 'i1', date: today, kind: 'ethics', status: 'upheld' },
    })
    const [answer, card] = [await overview(), await school.card()]
    expect(answer.viewer).toEqual({
      ...{ name: '陈校长', homes: ['teacher', 'school'], school: '岚山示例学校', today, isSchoolDay: true },
    })
    const { met, not_met, insufficient } = card
    expect(answer.counts).toEqual({ met, not_met, insufficient })
    expect(answer.rows.map(({ id, status, isBroken }) => [id, status, isBroken])).toEqual(
      card.requirements.map(({ id, status }) => [id, status, false]),
    )
    expect(answer.rows.map(({ title }) => title)).toEqual(requirements.map(({ title }) => title))
  })

  it('leads a row with the deciding indicator that speaks for it, or with none', async () => {
    await accepted('adminSun', {
      ...{ type: 'incident', incident: 'i1', date: today, kind: 'ethics', status: 'upheld' },
    })
    const { rows } = await overview()
    expect(rows[10]?.lead).toMatchObject({ key: 'ethics_incidents', figure: '1 件', status: 'not_met' })
    expect(rows[11]?.lead).toMatchObject({ key: 'satisfaction', figure: '—', coverageCounts: '0 / 6 人' })
    expect(rows[3]?.lead).toBeNull()
    for (const { lead, status } of rows) if (lead) expect(lead.status).toBe(status)
  })

  it('stays under 10 KB for a school of nine grades', async () => {
    const big = new School(school.cloud)
    await importSchool(school.cloud, bigSchool(big.id, 2000), new Date('2026-08-31T08:00:00+08:00'))
    const ask = (name: string, action: string, openid: string, input: object) =>
      big.invoke(name, { action, school: big.id, input }, { openid })
    const subjects = ['语文', '数学', '英语', '道德与法治', '科学']
    const results = subjects.flatMap((subject) =>
      ['2025-2026', '2026-2027'].map((year) => ({
        ...{ type: 'regional', year, stage: 'junior', subject, tested: 200, passed: 160, median: '0.85' },
      })),
    )
    const skills = Array.from({ length: 45 }, (_, index) => ({
      ...{ type: 'skill', student: `pupil${index}`, date: today, kind: 'art', item: '合唱', passed: true },
    }))
    const items = (records: object[]) => ({
      items: records.map((record, index) => ({ mutation: `m${index}`, record })),
    })
    await ask('school', 'log', 'admin', items(results))
    await ask('school', 'log', 'teacher', items(skills))
    const reply = await ask('school', 'overview', 'principal', {})
    expect(reply).toMatchObject({ ok: true, data: { rows: Array(12).fill({}) } })
    expect(JSON.stringify(reply)).toContain('45 / 45')
    expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThanOrEqual(10_000)
  })
})

describe('a requirement', () => {
  it('has its official text, and each indicator with the sentence how it is counted', async () => {
    const answer = await requirement(8)
    expect(answer).toMatchObject({ id: 8, title: '睡眠时间', status: 'insufficient', isBroken: false })
    expect(answer.clause).toBe('小学生每天睡眠时间达到10小时，初中学生达到9小时。')
    expect(answer.indicators.map(({ key, scope }) => [key, scope])).toEqual([
      ['sleep_reached', '小学'],
      ['sleep_reached', '初中'],
    ])
    expect(answer.indicators[0]?.rule).toContain('10 小时')
  })

  it.each([0, 13, 99])('there is no number %i', async (id) => {
    expect(await refusalOf(requirement(id))).toMatchObject({ code: 'not_found', field: 'id' })
  })

  it('refuses what is no number, and names the field', async () => {
    expect(await refusalOf(requirement('8' as never))).toMatchObject({ code: 'invalid', field: 'id' })
    expect(await codeOf(requirement(13, 'teacherLi'))).toBe('forbidden')
  })

  it('tells what each class comes to, furthest short first and what lacks records next, and leaves out classes without pupils', async () => {
    const skill = { type: 'skill', date: today, kind: 'sport', item: '跳绳', passed: true }
    await accepted('teacherLi', { ...skill, student: 'ming' }, { ...skill, student: 'lan' })
    await accepted('teacherQin', { ...skill, student: 'hong' })
    const { figure, classes } = await indicator(7, 'sport_skill')
    expect(figure).toBe('100.0%')
    expect(classes).toEqual([
      {
        ...{ class: 'class3', name: '三年级(1)班', status: 'insufficient', figure: '100.0%' },
        ...{ counts: '2 / 2 人', coverage: '40.0%', coverageCounts: '2 / 5 人' },
        ...{ short: 0, missing: 3, gap: '缺记录 3 人' },
        ...{ grade: 3, takes: '补评 3 名学生，且都通过，就达标' },
      },
      {
        ...{ class: 'class7', name: '七年级(1)班', status: 'met', figure: '100.0%' },
        ...{ counts: '1 / 1 人', coverage: '100.0%', coverageCounts: '1 / 1 人' },
        ...{ short: 0, missing: 0, gap: '', grade: 7, takes: '' },
      },
    ])
  })

  it('adds a grade up by the rule over its pupils, never from the shares of its classes', async () => {
    const own = await found({
      classes: [
        { id: 'class3', grade: 3, name: '三年级(1)班' },
        { id: 'class7', grade: 3, name: '三年级(2)班' },
        { id: 'empty', grade: 5, name: '五年级(1)班' },
      ],
    })
    school = own
    const skill = { type: 'skill', date: today, kind: 'sport', item: '跳绳', passed: true }
    await accepted('teacherLi', { ...skill, student: 'ming' }, { ...skill, student: 'lan', passed: false })
    await accepted('teacherQin', { ...skill, student: 'hong' })
    const { grades, classes } = await indicator(7, 'sport_skill')
    expect(classes.map((one) => [one.figure, one.counts])).toEqual([['50.0%', '1 / 2 人'], ['100.0%', '1 / 1 人']]) // prettier-ignore
    expect(grades).toEqual([
      { grade: 3, name: '三年级', status: 'not_met', figure: '66.6%', counts: '2 / 3 人' },
    ])
  })

  it('says what it would take, of the whole and of each class', async () => {
    await accepted('teacherQin', { type: 'exercise', class: 'class3', date: today, minutes: 30 })
    const { takes, classes } = await indicator(7, 'exercise_days')
    expect(takes).toBe('按现在的总数算，补记 61 班·天，且都锻炼满一小时，就达标')
    expect(classes.map((one) => one.takes)).toEqual([
      '按现在的总数算，补记 31 天，且都锻炼满一小时，就达标',
      '按现在的总数算，补记 31 天，且都锻炼满一小时，就达标',
    ])
    expect((await indicator(7, 'sport_skill')).takes).toBe('补评 6 名学生，且都通过，就达标')
  })

  it('leaves a stage to the classes of the stage', async () => {
    for (const date of ['2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13', today])
      await accepted('mumWang', sleepOf('hong', date))
    const junior = await indicator(8, 'sleep_reached', '初中')
    expect(junior.classes.map((one) => [one.class, one.figure, one.short])).toEqual([['class7', '100.0%', 0]])
  })

  it('counts what sums lack to meet their threshold', async () => {
    const check = { type: 'class_check', date: today, subject: '语文' }
    await accepted('teacherQin', { ...check, class: 'class3', tested: 5, reached: 3 })
    await accepted('teacherQin', { ...check, class: 'class7', tested: 1, reached: 1 })
    const { classes } = await indicator(3, 'in_class_reached')
    expect(classes.map((one) => [one.class, one.counts, one.gap])).toEqual([
      ['class3', '3 / 5 人次', '离标准还差 1 人次，缺记录 1 班'],
      ['class7', '1 / 1 人次', '缺记录 1 班'],
    ])
  })

  it('tells those found myopic from those not examined', async () => {
    const eyesight = { type: 'eyesight', year: '2026-2027' }
    await accepted('adminSun', { ...eyesight, student: 'ming', myopic: true })
    await accepted('adminSun', { ...eyesight, student: 'lan', myopic: false })
    await accepted('adminSun', { ...eyesight, student: 'hong', myopic: false })
    const { classes, fewerIsBetter } = await indicator(6, 'myopia')
    expect(fewerIsBetter).toBe(true)
    expect(classes.map((one) => [one.class, one.gap])).toEqual([
      ['class3', '近视 1 人，缺记录 3 人'],
      ['class7', ''],
    ])
  })

  it('says of the whole school what does not depend on classes, and never divides a survey', async () => {
    const divided: string[] = []
    for (const { id } of requirements) {
      const { indicators } = await requirement(id)
      divided.push(...indicators.filter(({ classes }) => classes.length > 0).map(({ key }) => key))
    }
    expect([...new Set(divided)]).toEqual([
      ...['class_meeting_weeks', 'classes_on_plan', 'in_class_reached', 'reading_monthly'],
      ...['written_at_school', 'home_minutes_within_cap'],
      ...['fitness_pass', 'fitness_excellent_good', 'myopia', 'exercise_days', 'sport_skill'],
      ...['sleep_reached', 'art_skill', 'song_skill', 'labour_skill', 'home_visits'],
    ])
  })
})

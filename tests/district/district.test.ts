/** A supervisor's view over schools: what is seen, what is put right, what is drawn, and who is told of it. */
import { execFileSync } from 'node:child_process'
import type { Call } from '../../miniprogram/call'
import { type School, withSchools } from '../cast'
import { costOf, refusalOf } from '../functions/support'
import { callerAt, here, operatorOf, supervisor, withDistrict } from './support'

const { found } = withSchools()
const today = '2026-10-14'
let school: School
let other: School
let call: Call

const names = () => [
  { school: school.id, name: '岚山示例学校' },
  { school: other.id, name: '港口小学' },
  { school: 'coming', name: '新建小学' },
]

beforeAll(async () => {
  school = await found()
  other = await found()
  call = await withDistrict(school, names())
  school.at(`${today}T19:05`)
  await school.cloud.fireTimer('folding', school.now)
})

test('the map is two calls to read and one for the log, a line for each school; one that was never folded says so', async () => {
  let rows: Awaited<ReturnType<typeof read>>['rows'] = []
  const read = () => call('district', 'map', {})
  const cost = await costOf(school, async () => void ({ rows } = await read()))
  expect(cost).toEqual([3, 3, 1])
  expect(await costOf(school, read)).toEqual([3, 3, 0])
  expect(rows.map(({ name, at, pupils }) => [name, at, pupils])).toEqual([
    ['岚山示例学校', `${today}T19:05`, 6],
    ['港口小学', `${today}T19:05`, 6],
    ['新建小学', '', 0],
  ])
  const [row, , coming] = rows
  const card = await school.card()
  expect(row!.statuses).toEqual(card.requirements.map(({ status }) => status))
  expect(row!.notMet).toBe(card.not_met)
  expect(coming!.statuses).toEqual([])
})

test('a school’s line opens to its figures, in the whole numbers of its own card', async () => {
  const view = await call('district', 'school', { of: school.id })
  const meetings = view.rows[0]!.figures.map(({ title, counts }) => [title, counts])
  expect(meetings.length).toBeGreaterThan(0)
  expect(view.rows.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  expect(JSON.stringify(view)).not.toMatch(/王小明|王小红|李老师|mumWang|ming/u)
})

test('nobody else is answered: of the school, of another district, revoked, or after the school has gone', async () => {
  await operatorOf(school)('district', { name: '别的区', schools: names() }, 'district-other')
  const asked = [
    callerAt(school, 'principalChen')('district', 'map', {}),
    callerAt(school, 'mumWang')('district', 'map', {}),
    callerAt(school, supervisor, 'district-other')('district', 'map', {}),
    callerAt(school, supervisor, 'district-none')('district', 'map', {}),
    callerAt(school, supervisor, school.id)('district', 'map', {}),
    callerAt(school, '', here)('district', 'map', {}),
  ]
  const codes = await Promise.all(asked.map(async (one) => (await refusalOf(one)).code))
  expect(codes).toEqual([...Array.from({ length: 5 }, () => 'forbidden'), 'no_identity'])
  const gone = [refusalOf(call('district', 'school', { of: 'elsewhere' }))]
  expect((await gone[0]!).code).toBe('not_found')
})

test('a supervisor of the district is nobody at a school', async () => {
  const there = callerAt(school, supervisor, school.id)
  for (const asked of [there('school', 'card', {}), there('school', 'people', {})])
    expect((await refusalOf(asked)).code).toBe('forbidden')
})

test('an item of the district is the school’s to do, under the district’s name, and looked after from both sides', async () => {
  const item = { of: other.id, rectification: 'item1' }
  const terms = { requirement: 1, what: '补齐班会记录', until: '2026-11-30', measures: '' }
  await call('district', 'openItem', { ...item, ...terms, mutation: 'opens' })
  await call('district', 'openItem', { ...item, ...terms, mutation: 'opens' })
  await call('district', 'note', { ...item, mutation: 'notes', entry: 'n1', note: '电话已沟通' })
  const found1 = { date: today, result: 'partly', note: '还差一个班' } as const
  await call('district', 'visit', { ...item, ...found1, mutation: 'visits', entry: 'v1' })
  const { items } = await other.client('principalChen').call('school', 'rectifications', {})
  expect(items.map(({ origin, who, what }) => [origin, who.name, what])).toEqual([
    ['district', '陈校长', '补齐班会记录'],
  ])
  const seen = await other.client('principalChen').call('school', 'rectification', { rectification: 'item1' })
  expect(seen.visits.map(({ by, note }) => [by, note])).toEqual([['区县督导', '还差一个班']])
  const view = await call('district', 'item', item)
  expect([view.name, view.notes[0]?.note, view.visits[0]?.result]).toEqual([
    '港口小学',
    '电话已沟通',
    '部分到位',
  ])
  const { items: listed } = await call('district', 'school', { of: other.id })
  expect(listed).toHaveLength(1)
})

test('what a supervisor writes passes the content check, and the record’s own rules', async () => {
  const item = { of: other.id, rectification: 'item2', requirement: 1, measures: '' }
  const risky = { ...item, mutation: 'risky', what: '【演示违规词】', until: '2026-11-30' }
  const late = { ...item, mutation: 'late', what: '补齐', until: '2026-10-01' }
  expect((await refusalOf(call('district', 'openItem', late))).field).toBe('until')
  expect((await refusalOf(call('district', 'openItem', risky))).code).toBe('invalid')
  const nobodys = { of: 'coming', rectification: 'item3', requirement: 1, measures: '' }
  const asked = call('district', 'openItem', {
    ...nobodys,
    mutation: 'none',
    what: '补',
    until: '2026-11-30',
  })
  expect((await refusalOf(asked)).message).toContain('这所学校的校长')
})

const looks = (account: string, of = school) => callerAt(school, account, of.id)('district', 'looks', {})

test('who looked is told to whoever leads the school, once an hour, and to nobody else', async () => {
  await call('district', 'school', { of: school.id })
  const { lines } = await looks('principalChen')
  const [who, at] = ['周督导', `${today}T19:05`]
  const over = { who, what: '全区县学校的达标情况总览', at }
  expect(lines).toEqual([{ who, what: '学校的达标情况和整改', at }, over])
  for (const account of ['teacherLi', 'mumWang', supervisor])
    expect((await refusalOf(looks(account))).code).toBe('forbidden')
})

const asked = {
  ...{ purpose: '秋季学期抽查', seed: '双色球 2026135', inspectors: ['赵一', '钱二'], schools: 2 },
  ...{ inspectorsEach: 1, classesEach: 1 },
}

test('a draw stays as it was made; sent twice it is one, and a second one says so', async () => {
  const first = await call('district', 'draw', { ...asked, mutation: 'draws' })
  expect(await call('district', 'draw', { ...asked, mutation: 'draws' })).toEqual(first)
  expect([first.nth, first.result.length, first.schools.length]).toEqual([1, 2, 3])
  const second = await call('district', 'draw', { ...asked, seed: '另一个', mutation: 'again' })
  expect([second.nth, second.earlier]).toEqual([2, [{ number: 1, at: `${today}T19:05` }]])
  expect(await call('district', 'drawn', { number: 1 })).toEqual(first)
  const { draws } = await call('district', 'draws', {})
  expect(draws.map(({ number, nth }) => [number, nth])).toEqual([
    [2, 2],
    [1, 1],
  ])
})

test.each([
  [{ schools: 4 }, 'schools'],
  [{ inspectorsEach: 3 }, 'inspectorsEach'],
  [{ inspectors: ['赵一', ' 赵一'] }, 'inspectors'],
  [{ seed: '一行\n两行' }, 'seed'],
])('what cannot be drawn is refused: %j', async (own, field) => {
  const draw = call('district', 'draw', { ...asked, ...own, mutation: `no ${field}` })
  expect(await refusalOf(draw)).toMatchObject({ code: 'invalid', field })
})

test('rates: too few schools, and what does not count, are said', async () => {
  const { choices, counted, least, spread, rows } = await call('district', 'balance', {})
  expect(choices.length).toBeGreaterThan(3)
  expect([counted < least, spread]).toEqual([true, undefined])
  expect(rows.every(({ left }) => left !== '' || counted > 0)).toBe(true)
  expect(rows.find(({ school: id }) => id === 'coming')?.left).toBe('还没有汇总')
})

test('what the page says of a draw gives the same hash in a shell, quotes and all', async () => {
  const odd = { ...asked, seed: "100% '种子' \\n", mutation: 'odd' }
  const { lines } = await call('district', 'draw', odd)
  for (const { line, hash } of lines) {
    const told = execFileSync('sh', ['-c', `printf '%s\\n%s\\n%s' ${line} | sha256sum`])
    expect(String(told).split(' ')[0]).toBe(hash)
  }
  expect(lines).toHaveLength(2)
})

test('a look at all schools together names each that was shown, and is forgotten school by school', async () => {
  await call('district', 'balance', {})
  const linesOver = () => [...school.cloud.documents('reads')].filter(({ schools }) => schools !== undefined)
  const shown = [school.id, other.id].sort()
  expect(linesOver().map(({ what, schools }) => [what, schools])).toEqual([
    ['districtMap', shown],
    ['districtBalance', shown],
  ])
  const { lines } = await looks('principalChen', other)
  expect(lines.filter(({ what }) => what === '全区县学校的指标比较')).toHaveLength(1)
  const night = (day: string) => school.cloud.fireTimer('nightly', new Date(`${day}T00:10:00+08:00`))
  await school.damage('ledgers', `${other.id}/school`, { 'settings.policy.retention_days': { log: 400 } })
  await night('2027-11-01')
  expect(linesOver().map(({ schools }) => schools)).toEqual([[other.id], [other.id]])
  await night('2027-12-01')
  expect(linesOver()).toEqual([])
})

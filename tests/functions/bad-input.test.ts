import { type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
const mum = { openid: 'mumWang' }
let school: School

beforeEach(async () => {
  school = await found()
})

type Reply = { ok: boolean; problem?: { code: string; message: string } }

const item = (record: unknown, mutation: unknown = 'm1') => ({ items: [{ mutation, record }] })
const deep = (levels: number): unknown => (levels === 0 ? 1 : { deeper: deep(levels - 1) })
const poisoned: unknown = JSON.parse('{"type":"sleep","__proto__":{"role":"principal"}}')

const events: [what: string, code: string, event: unknown][] = [
  ['an unknown action', 'unknown_action', { action: 'drop', input: {} }],
  ['an action that every object inherits', 'unknown_action', { action: 'constructor', input: {} }],
  ['no action', 'unknown_action', {}],
  ['nothing at all', 'unknown_action', null],
  ['no items', 'invalid', { action: 'log', input: {} }],
  [
    'too many items',
    'invalid',
    { action: 'log', input: { items: Array.from({ length: 301 }, () => item({}).items[0]) } },
  ],
  [
    'a mutation id that is an operator',
    'invalid',
    { action: 'log', input: item(sleepOf('ming', '2026-10-14'), { $gt: 0 }) },
  ],
  [
    '200 KB of text',
    'too_large',
    { action: 'log', input: item({ type: 'sleep', note: 'x'.repeat(200_000) }) },
  ],
  ['deep nesting', 'invalid', { action: 'log', input: item(deep(40)) }],
  ['a key that reaches into objects', 'invalid', { action: 'log', input: item(poisoned) }],
]

test.each(events)('%s: %s', async (_, code, event) => {
  const before = school.digest()
  const sent = event && { school: school.id, ...event }
  const reply = (await school.invoke('family', sent, mum)) as Reply
  expect(reply).toMatchObject({ ok: false, problem: { code } })
  expect(JSON.stringify(reply)).not.toMatch(/\bat .*\.[jt]s|node_modules|Error/u)
  expect(school.digest()).toBe(before)
  expect(await school.code('mumWang', sleepOf('ming', '2026-10-14'))).toBe('accepted')
})

test('an operator as the school is refused', async () => {
  const reply = await school.invoke(
    'family',
    { action: 'log', school: { $gt: '' }, input: item(sleepOf('ming', '2026-10-14')) },
    mum,
  )
  expect(reply).toMatchObject({ ok: false, problem: { code: 'invalid', field: 'school' } })
})

test('nobody calls without an identity', async () => {
  const event = { action: 'log', school: school.id, input: item(sleepOf('ming', '2026-10-14')) }
  expect(await school.invoke('family', event, { source: 'http' })).toMatchObject({
    problem: { code: 'no_identity' },
  })
})

test('an identity in the event is not looked at', async () => {
  const event = { action: 'card', school: school.id, input: {}, userInfo: { openId: 'principalChen' } }
  expect(await school.invoke('school', event, mum)).toMatchObject({ problem: { code: 'forbidden' } })
})

test("another school's pupils and classes are not there", async () => {
  const other = await found()
  const event = { action: 'log', school: other.id, input: item(sleepOf('ming', '2026-10-14')) }
  const before = [school.digest(), other.digest()]
  await school.log('adminSun', { type: 'amend', student: 'ming', guardians: ['onlyHere'] })
  const reply = (await other.invoke('family', event, { openid: 'onlyHere' })) as {
    data: { answers: unknown[] }
  }
  expect(reply.data.answers[0]).toMatchObject({ ok: false, problem: { code: 'forbidden' } })
  expect(other.digest()).toBe(before[1])
})

test('a school that is not there, or not open yet, is not open', async () => {
  const event = { action: 'log', school: 'nowhere', input: item(sleepOf('ming', '2026-10-14')) }
  const reply = await school.invoke('family', event, mum)
  expect(reply).toMatchObject({ ok: false, problem: { code: 'not_open' } })
})

test('a record of one function is refused by the other', async () => {
  const event = { action: 'log', school: school.id, input: item({ type: 'pledge' }) }
  const reply = (await school.invoke('family', event, { openid: 'teacherLi' })) as {
    data: { answers: unknown[] }
  }
  expect(reply.data.answers[0]).toMatchObject({ ok: false, problem: { code: 'invalid', field: 'type' } })
})

test('a forged timer event does nothing', async () => {
  const forged = { Type: 'Timer', TriggerName: 'nightly', Time: '2026-10-14T00:10:00Z', Message: '' }
  expect(await school.invoke('nightly', forged, mum)).toMatchObject({
    ok: false,
    problem: { code: 'no_identity' },
  })
})

test("the operator's function is closed to accounts", async () => {
  const event = { action: 'rebuild', school: school.id, input: { after: '', size: 10 } }
  expect(await school.invoke('setup', event, { openid: 'adminSun' })).toMatchObject({
    problem: { code: 'no_identity' },
  })
  expect(await school.invoke('setup', event, { source: 'http' })).toMatchObject({
    problem: { code: 'no_identity' },
  })
})

test('an unknown function is not there', async () => {
  await expect(school.invoke('accounts', {}, mum)).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
})

test('a fault of ours is told as one, without its trace, and the instance lives on', async () => {
  await school.damage('ledgers', `${school.id}/pupil/ming`, { 'profile.roll': 'lost' })
  const event = { action: 'log', school: school.id, input: item(sleepOf('ming', '2026-10-14')) }
  const reply = await school.invoke('family', event, mum)
  expect(reply).toEqual({
    ok: false,
    problem: {
      code: 'broken',
      field: null,
      message: '系统出错，这次没有保存。请稍后再试，仍不行请联系学校管理员',
    },
  })
  expect(await school.code('mumWang', { ...sleepOf('hong', '2026-10-14') })).toBe('accepted')
})

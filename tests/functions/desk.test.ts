/** Signing in at a computer: the code, who confirms it, what the session may do, and every way in that there must not be. */
import { fieldOf, leavesOf } from '../../cloudfunctions/lib/keeping/inventoried'
import type { Caller } from '../../local/cloudbase'
import { codeFrom, codeText, computerWords, mostWrong, spaced } from '../../shared/desk'
import type { DeskCode, DeskState } from '../../shared/views/desk'
import { type Person, type School, sleepOf, withSchools } from '../cast'

const { found } = withSchools()
let school: School

beforeEach(async () => {
  school = await found()
})

const anonymous: Caller = { uid: 'visitor1', isAnonymous: true }
const edge = { system: 'windows', browser: 'edge' } as const

type Told = { ok: true; data: unknown } | { ok: false; problem: { code: string } }

async function told(
  of: string,
  action: string,
  input: object,
  caller: Caller,
  id = school.id,
): Promise<unknown> {
  const reply = (await school.invoke(of, { action, school: id, input }, caller)) as Told
  return reply.ok ? reply.data : reply.problem.code
}

const browser = (action: string, input: object, caller = anonymous) => told('desk', action, input, caller)
const ask = () => browser('ask', edge) as Promise<DeskCode>
const collect = (secret: string) => browser('collect', { secret }) as Promise<DeskState>
const phone = (person: Person, action: string, input: object = {}) =>
  told('desk', action, input, { openid: person })
/** What the platform tells of a browser that has signed in with a ticket. */
const at = (secret: string): Caller => ({ uid: 'user7', desk: secret, isAnonymous: false })
const card = (caller: Caller, id?: string) => told('school', 'card', {}, caller, id)

async function signedIn(person: Person = 'principalChen'): Promise<DeskCode> {
  const shown = await ask()
  expect(await phone(person, 'confirm', { code: shown.code })).toEqual({ confirmed: true })
  return shown
}

test('a browser shows a code, the principal confirms it, and sees on the computer what they see on the phone', async () => {
  const { code, secret, until } = await ask()
  expect(code).toMatch(/^\d{8}$/u)
  expect(until).toBe('2026-10-14T20:02:00+08:00')
  expect(await collect(secret)).toEqual({ state: 'waiting' })
  const asking = { computer: 'Windows 电脑，Edge 浏览器', at: '2026-10-14T20:00' }
  expect(await phone('principalChen', 'look', { code })).toEqual({ asking })
  expect(await phone('principalChen', 'confirm', { code })).toEqual({ confirmed: true })
  const state = await collect(secret)
  expect(state).toEqual({
    state: 'signed',
    ticket: `ticket for ${secret}`,
    until: '2026-10-15T08:00:00+08:00',
  })
  expect(await card(at(secret))).toEqual(await card({ openid: 'principalChen' }))
})

test('the same permissions: a teacher at a desk is refused what a teacher is refused, and logs as themself', async () => {
  const { secret } = await signedIn('teacherLi')
  expect(await card(at(secret))).toBe('forbidden')
  const { secret: mums } = await signedIn('mumWang')
  const items = [{ mutation: 'at a desk', record: sleepOf('ming', '2026-10-14') }]
  await told('family', 'log', { items }, at(mums))
  const pupil = school.documents('ledgers').find(({ _id }) => String(_id).endsWith('/ming'))
  expect(JSON.stringify(pupil)).toContain('mumWang')
  expect(JSON.stringify(pupil)).not.toContain(mums)
})

test('answers may be lost: confirming and collecting again is as once', async () => {
  const { code, secret } = await signedIn()
  expect(await phone('principalChen', 'confirm', { code })).toEqual({ confirmed: true })
  expect(await phone('principalChen', 'look', { code })).not.toEqual({ asking: null })
  expect(await collect(secret)).toEqual(await collect(secret))
})

test('a code that another has confirmed is nobody else’s, and of two at once one is it', async () => {
  const { code, secret } = await signedIn()
  expect(await phone('teacherLi', 'look', { code })).toEqual({ asking: null })
  expect(await phone('teacherLi', 'confirm', { code })).toEqual({ confirmed: false })
  expect(await card(at(secret))).not.toBe('forbidden')
  const second = await ask()
  const people: Person[] = ['teacherLi', 'mumWang', 'adminSun']
  const all = await Promise.all(people.map((one) => phone(one, 'confirm', { code: second.code })))
  expect(all.filter((one) => (one as { confirmed: boolean }).confirmed)).toHaveLength(1)
})

test('over after two minutes: neither confirmed nor collected, and a second browser with the code has nothing', async () => {
  const { code, secret } = await ask()
  school.at('2026-10-14T20:03')
  expect(await phone('principalChen', 'look', { code })).toEqual({ asking: null })
  expect(await phone('principalChen', 'confirm', { code })).toEqual({ confirmed: false })
  expect(await collect(secret)).toEqual({ state: 'over' })
  const late = await signedIn()
  school.at('2026-10-14T20:06')
  expect(await collect(late.secret)).toEqual({ state: 'over' })
  // All that somebody has who looked over a shoulder.
  expect(await browser('collect', { secret: late.code })).toBe('invalid')
  expect(await collect('a'.repeat(32))).toEqual({ state: 'over' })
})

test('ten codes that are none on a day are enough', async () => {
  const none = { code: '00000000' }
  for (let tries = 0; tries < mostWrong; tries++)
    expect(await phone('stranger', 'confirm', none)).toEqual({ confirmed: false })
  expect(await phone('stranger', 'look', none)).toBe('too_many')
  expect(await phone('teacherLi', 'look', none)).toEqual({ asking: null })
  // A right one is not a guess: scanning stays possible.
  const { code } = await ask()
  expect(await phone('stranger', 'look', { code })).not.toEqual({ asking: null })
  school.at('2026-10-15T07:00')
  expect(await phone('stranger', 'look', none)).toEqual({ asking: null })
})

test('a session ends: from the phone, at the desk, after twelve hours; and the next call knows', async () => {
  const [first, second, third] = [await signedIn(), await signedIn(), await signedIn()]
  const shown = (await phone('principalChen', 'desks')) as { desks: { desk: string }[] }
  expect(shown.desks).toHaveLength(3)
  expect(JSON.stringify(shown)).not.toContain(first.secret)
  const calls = () => Promise.all([first, second, third].map(async ({ secret }) => card(at(secret))))
  const deskOf = async (secret: string) => {
    await browser('leave', { secret })
    return card(at(secret))
  }
  expect(await deskOf(first.secret)).toBe('desk_ended')
  for (const { desk } of shown.desks.slice(0, 1)) await phone('teacherLi', 'end', { desk })
  expect((await calls()).filter((one) => one === 'desk_ended')).toHaveLength(1)
  const left = (await phone('principalChen', 'desks')) as { desks: { desk: string }[] }
  await phone('principalChen', 'end', { desk: left.desks[0]!.desk })
  expect((await phone('principalChen', 'desks')) as { desks: object[] }).toMatchObject({ desks: [{}] })
  expect((await calls()).filter((one) => one === 'desk_ended')).toHaveLength(2)
  school.at('2026-10-15T08:01')
  expect(await calls()).toEqual(Array(3).fill('desk_ended'))
  expect(await phone('principalChen', 'desks')).toEqual({ desks: [] })
})

test('what the platform does not say is not believed', async () => {
  const { code, secret } = await ask()
  // Not confirmed yet; a made-up session; one of another school.
  expect(await card(at(secret))).toBe('desk_ended')
  expect(await card(at('b'.repeat(32)))).toBe('desk_ended')
  await phone('principalChen', 'confirm', { code })
  const other = await found()
  expect(await card(at(secret), other.id)).toBe('desk_ended')
  // Without a user of the platform, as an anonymous one, as a timer: the ticket's name alone is nothing.
  expect(await card({ desk: secret })).toBe('no_identity')
  expect(await card({ ...anonymous, desk: secret })).toBe('no_identity')
  expect(await card({ ...at(secret), trigger: 'timer' })).toBe('no_identity')
  // An account of WeChat stays that account, whatever else is said.
  expect(await card({ ...at(secret), openid: 'teacherLi' })).toBe('forbidden')
  const event = { action: 'card', school: school.id, input: {}, desk: secret, TCB_CUSTOM_USER_ID: secret }
  expect(await school.invoke('school', event, anonymous)).toMatchObject({ problem: { code: 'no_identity' } })
})

test('a computer confirms no other computer, and a phone does not ask as one', async () => {
  const { secret } = await signedIn()
  const { code } = await ask()
  for (const action of ['look', 'confirm'])
    expect(await browser(action, { code }, at(secret))).toBe('unknown_action')
  expect(await browser('desks', {}, at(secret))).toBe('unknown_action')
  for (const action of ['ask', 'collect', 'leave'])
    expect(await phone('principalChen', action, edge)).toBe('unknown_action')
  expect(await told('desk', 'ask', edge, {})).toBe('no_identity')
})

test('a browser tells what it is from a list, and nothing that others would read', async () => {
  expect(await browser('ask', { system: '校长室的电脑', browser: 'edge' })).toBe('invalid')
  expect(computerWords({ system: 'mac', browser: 'safari' })).toBe('苹果电脑，Safari 浏览器')
})

test('what is over is forgotten with the next sign-in', async () => {
  await ask()
  school.at('2026-10-14T20:05')
  await ask()
  expect(school.documents('desks')).toHaveLength(1)
})

test('every field that is kept of a computer is known, with whose it is', async () => {
  await signedIn()
  const kept = school.documents('desks')
  expect(kept).toHaveLength(1)
  const unknown = kept.flatMap((one) => leavesOf('desks', one)).filter((leaf) => fieldOf(leaf) === undefined)
  expect(unknown).toEqual([])
})

test('the code is found in what was scanned or typed', () => {
  expect(codeFrom(codeText('12345678'))).toBe('12345678')
  expect(codeFrom(spaced('12345678'))).toBe('12345678')
  for (const text of ['1234567', '123456789', 'https://example.com', ''])
    expect(codeFrom(text)).toBeUndefined()
})

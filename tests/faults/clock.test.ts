/**
 * Whose clock counts: the function's, in the school's time, wherever its instance stands. A phone's may be a day wrong.
 * Midnight, and the ends of a term.
 */
import { clientOf, type LogItem } from '../../miniprogram/client'
import { logged, logging } from '../world/samples'
import { type Asking, ask, callerOf, moment, school, worldWithSchool } from '../world/school'
import type { State } from '../world/store'
import type { World } from '../world/world'
import { differences, stateOf } from './state'

let world: World
let open: State

beforeAll(async () => {
  world = await worldWithSchool()
  open = world.store.keep()
})

const zone = process.env.TZ

beforeEach(() => {
  world.store.putBack(open)
  world.uptime += 600_000
})
afterEach(() => {
  jest.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** Does something at a moment of the school's clock: what each item was answered. */
async function at(local: string, asking: Asking): Promise<string[]> {
  world.now = moment(local)
  const reply = await ask(world, asking)
  if (!reply.ok) return [reply.problem.code]
  const { answers } = reply.data as {
    answers: { ok: boolean; version?: number; problem?: { code: string } }[]
  }
  return answers.map((one) => one.problem?.code ?? `version ${one.version}`)
}

const study = (date: string, mutation = `study ${date}`, minutes = 40) =>
  logging('mumWang', mutation, { type: 'home_study', student: 'ming', date, minutes })

const ledger = (end: string) =>
  world.store.documents('ledgers').find(({ _id }) => _id === `${school}/${end}`) as {
    tally: Record<string, Record<string, number>>
    records: Record<string, Record<string, { at: string; value: Record<string, unknown> }[]>>
  }

const eveningOf = () => [
  study('2026-10-14'),
  logged('sleep'),
  logged('exercise'),
  logged('pledge'),
  logged('survey_open'),
]

/** Everything that is kept after an evening, with the phone's and the instance's clocks as they are. */
async function stateAfterEvening(): Promise<Map<string, string>> {
  world.store.putBack(open)
  world.now = moment('2026-10-14T20:00')
  for (const { by, input } of eveningOf()) {
    const phone = clientOf((name, event) => world.invoke(name, event, callerOf(by)), school)
    for (const item of (input as { items: LogItem[] }).items)
      expect(await phone.log(item)).toMatchObject({ ok: true })
  }
  return stateOf(world, false)
}

test.each([-1, 1])('a phone whose clock is %i day wrong logs the same', async (days) => {
  const sound = await stateAfterEvening()
  const now = moment('2026-10-14T20:00') + days * 86_400_000
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] })
  expect(new Date().getTime()).toBe(now)
  expect(differences(await stateAfterEvening(), sound)).toEqual([])
})

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'an instance in %s keeps the same',
  async (place) => {
    process.env.TZ = 'Asia/Shanghai'
    const sound = await stateAfterEvening()
    process.env.TZ = place
    expect(new Date(2026, 0, 1).getTimezoneOffset()).not.toBe(-480)
    expect(differences(await stateAfterEvening(), sound)).toEqual([])
  },
)

describe('midnight', () => {
  test('what was sent a second before and comes a second after is of the day that it names', async () => {
    expect(await at('2026-10-15T00:00:01', study('2026-10-14'))).toEqual(['version 1'])
    const [version] = ledger('pupil/ming').records.home_study!['2026-10-14']!
    expect(version?.at).toBe('2026-10-15T00:00:01+08:00')
  })

  test('a day begins when the school’s does, not a second earlier', async () => {
    expect(await at('2026-10-14T23:59:59', study('2026-10-15'))).toEqual(['future'])
    expect(await at('2026-10-15T00:00:00', study('2026-10-15'))).toEqual(['version 1'])
  })

  test('the last day on which something may be added ends there too', async () => {
    expect(await at('2026-10-14T23:59:59', study('2026-10-07'))).toEqual(['version 1'])
    expect(await at('2026-10-15T00:00:00', study('2026-10-07', 'too late', 50))).toEqual(['too_late'])
  })

  test('whoever was not answered before midnight, or for weeks, gets the first answer', async () => {
    expect(await at('2026-10-14T23:59:59', study('2026-10-14'))).toEqual(['version 1'])
    expect(await at('2026-10-15T00:00:01', study('2026-10-14'))).toEqual(['version 1'])
    expect(await at('2026-11-14T20:00', study('2026-10-14'))).toEqual(['version 1'])
    expect(ledger('pupil/ming').records.home_study!['2026-10-14']).toHaveLength(1)
  })

  test('a survey closes there; a ballot that was let in is known by its sender afterwards', async () => {
    for (const type of ['survey_form', 'survey_open'] as const)
      expect(await at('2026-10-14T20:00', logged(type))).toEqual(['version 1'])
    expect(await at('2026-10-14T23:59:59', logged('ballot'))).toEqual(['version 1'])
    expect(await at('2026-10-15T00:00:01', logged('ballot'))).toEqual(['version 1'])
    const late = { ...logged('ballot', { student: 'refuser' }, 'late'), by: 'dadZhou' as const }
    expect(await at('2026-10-15T00:00:00', late)).toEqual(['closed'])
  })

  test('what is stamped is the school’s day', async () => {
    await at('2026-10-15T00:00:30', logged('survey_open', { closes: '2026-10-20' }))
    const [version] = ledger('school').records.survey_open!.autumn!
    expect(version?.value.opened).toBe('2026-10-15')
  })
})

describe('a term', () => {
  test.each([
    ['2026-08-31', {}],
    ['2026-09-01', { '2026-08-31': 1 }],
    ['2027-01-21', { '2027-01-18': 1 }],
    ['2027-01-22', { '2027-01-18': 1 }],
    ['2027-01-23', {}],
  ])('a ceremony on %s counts %j', async (date, counted) => {
    world.store.putBack(open)
    const ceremony = logging('adminSun', date, { type: 'flag_ceremony', date, note: '' })
    expect(await at(`${date}T09:00`, ceremony)).toEqual(['version 1'])
    expect(ledger('school').tally.flag_ceremony ?? {}).toEqual(counted)
  })

  test.each([
    ['2026-09-01', 'version 1', 1],
    ['2027-01-21', 'version 1', 1],
    ['2027-01-22', 'version 1', 1],
    ['2027-01-25', 'version 1', undefined],
    ['2026-08-31', 'not_on_roll', undefined],
  ])('homework on %s is %s, and counts %p', async (date, told, days) => {
    expect(await at(`${date}T20:00`, study(date))).toEqual([told])
    expect(ledger('pupil/ming').tally.home_study?.days).toBe(days)
  })
})

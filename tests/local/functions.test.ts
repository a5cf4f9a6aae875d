import { statSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nextRun, parseCron } from '../../local/functions/cron'
import { type CloudBase, startCloudBase } from '../../local/cloudbase'
import { collections, refusal, sdkFor, startTestEnvironment, temporaryFolder } from './support/environment'

const trigger = { name: 'nightly', type: 'timer' as const, config: '0 10 0 * * * *' }
const functions = [
  { name: 'probe', timeout: 1, memorySize: 128, triggers: [trigger] },
  { name: 'broken', timeout: 5, memorySize: 128, triggers: [] },
  { name: 'unbuilt', timeout: 5, memorySize: 128, triggers: [] },
]
const schema = { functions, collections: collections({ c: {} }) }

describe('one instance', () => {
  let cloudbase: CloudBase
  const probe = (action: string, more: object = {}, openid = '') =>
    cloudbase.invoke('probe', { action, ...more }, openid === '' ? {} : { openid })

  beforeAll(async () => {
    cloudbase = await startTestEnvironment(schema, { instances: 1 })
  })

  test('keeps the variables of the caller before, while the context is true', async () => {
    await probe('identities', {}, 'o-first')
    expect(await probe('identities')).toMatchObject({ fromContext: '', fromVariables: 'o-first' })
    expect(await probe('identities', {}, 'o-second')).toMatchObject({ fromContext: 'o-second' })
  })

  test('adds userInfo to the event of a WeChat user, and only there', async () => {
    const event = { userInfo: { openId: 'forged' } }
    expect(await probe('event', event, 'o-true')).toMatchObject({ userInfo: { openId: 'o-true' } })
    expect(await probe('event', event)).toMatchObject({ userInfo: { openId: 'forged' } })
  })

  test('gives the context of the platform', async () => {
    expect(await probe('context', {}, 'o')).toMatchObject({
      function_name: 'probe',
      time_limit_in_ms: 1000,
      memory_limit_in_mb: 128,
      namespace: cloudbase.envId,
      request_id: expect.any(String) as string,
      environment: expect.stringContaining('"WX_OPENID":"o"') as string,
    })
  })

  test('passes events and answers through JSON', async () => {
    expect(await probe('event', { when: new Date(0), gone: undefined })).toEqual({
      action: 'event',
      when: '1970-01-01T00:00:00.000Z',
    })
    expect(await probe('nothing')).toBeNull()
  })

  test('works on one request at a time', async () => {
    expect(await Promise.all([probe('overlap'), probe('overlap'), probe('overlap')])).toEqual([0, 0, 0])
  })

  test('keeps its memory while warm and loses it when recycled', async () => {
    const first = Number(await probe('calls'))
    expect(await probe('calls')).toBe(first + 1)
    await cloudbase.recycle('probe')
    expect(await probe('calls')).toBe(1)
  })

  test('is ended at the time limit, and the next request gets a new one', async () => {
    await probe('calls')
    const [late, waiting] = await Promise.all([refusal(() => probe('forever')), probe('calls')])
    expect(late.code).toBe('FUNCTION_TIME_LIMIT_EXCEEDED')
    expect(waiting).toBe(1)
  })

  test('that crashes fails its request, and the next one gets a new instance', async () => {
    expect((await refusal(() => probe('crash'))).code).toBe('FUNCTION_EXECUTE_FAIL')
    expect(await probe('calls')).toBe(1)
  })

  test('hands on what the function throws', async () => {
    expect(await refusal(() => probe('throws'))).toMatchObject({
      code: 'NOT_FOUND',
      message: 'no such record',
    })
  })

  test('refuses requests over 6 MB and answers over 1 MB', async () => {
    const text = 'x'.repeat(6 * 1024 * 1024)
    expect((await refusal(() => probe('event', { text }))).code).toBe('FUNCTION_PAYLOAD_TOO_LARGE')
    expect((await refusal(() => probe('large', { size: 1024 * 1024 }))).code).toBe(
      'FUNCTION_PAYLOAD_TOO_LARGE',
    )
    expect(await probe('large', { size: 1024 * 1024 - 2 })).toHaveLength(1024 * 1024 - 2)
  })

  test('says plainly what cannot be called', async () => {
    expect((await refusal(() => cloudbase.invoke('unknown', {}))).code).toBe('FUNCTION_NOT_FOUND')
    expect((await refusal(() => cloudbase.invoke('unbuilt', {}))).message).toContain('is not built')
    expect((await refusal(() => cloudbase.invoke('broken', {}))).message).toContain('cannot be loaded')
  })

  test('has the key of the ballots, which lies outside the store', async () => {
    const key = String(await probe('ballotKey'))
    expect(Buffer.from(key, 'base64')).toHaveLength(32)
  })

  test('speaks to the database with the SDK that knows nothing of this place', async () => {
    expect(await probe('add')).toMatchObject({ id: expect.any(String) as string })
  })

  test('keeps the clock real', async () => {
    expect(await probe('clock')).toMatchObject({ given: 5 })
    const set = cloudbase.invoke('probe', { action: 'clock' }, {}, new Date(0))
    expect((await refusal(() => set)).message).toContain('clock')
  })

  test('called by another function gets no identity of a user', async () => {
    const { result } = await sdkFor(cloudbase).callFunction({ name: 'probe', data: { action: 'identities' } })
    expect(result).toMatchObject({ fromContext: '', source: 'scf' })
  })
})

describe('a settable clock', () => {
  let cloudbase: CloudBase
  const at = new Date('2026-09-01T04:05:06.789Z')

  beforeAll(async () => {
    cloudbase = await startTestEnvironment(schema, { settableClock: true, instances: 1 })
  })

  test('gives the function the time of its request', async () => {
    expect(await cloudbase.invoke('probe', { action: 'clock' }, {}, at)).toEqual({
      now: at.getTime(),
      made: at.toISOString(),
      given: 5,
      parts: 8,
      isDate: true,
      text: 'string',
    })
  })

  test('gives the database the same time for its dates', async () => {
    expect(await cloudbase.invoke('probe', { action: 'add' }, {}, at)).toMatchObject({ at: at.toISOString() })
  })

  test('runs on where no time is given', async () => {
    const { now } = (await cloudbase.invoke('probe', { action: 'clock' })) as { now: number }
    expect(now).not.toBe(at.getTime())
  })

  test('fires a timer with its event and no user', async () => {
    expect(await cloudbase.fireTimer('probe', at)).toEqual({
      event: { Type: 'Timer', TriggerName: 'nightly', Time: at.toISOString(), Message: '' },
      fromContext: '',
      fromVariables: '',
      trigger: 'timer',
      source: 'wx_trigger',
    })
  })

  test('does not fire what has no timer', async () => {
    expect((await refusal(() => cloudbase.fireTimer('broken'))).message).toContain('has no timer')
  })
})

test('a closed environment starts nothing any more', async () => {
  const cloudbase = await startTestEnvironment(schema)
  const late = refusal(() => cloudbase.invoke('probe', { action: 'forever' }))
  await cloudbase.close()
  expect((await late).code).toBe('FUNCTION_EXECUTE_FAIL')
  expect((await refusal(() => cloudbase.invoke('probe', { action: 'calls' }))).message).toContain('closed')
})

describe('the keys', () => {
  test('are made once, for the owner alone, and damage to them is told', async () => {
    const dataDir = temporaryFolder()
    const options = { dataDir, functionsDir: join(__dirname, 'fixtures/functions'), schema }
    await (await startCloudBase(options)).close()
    const file = join(dataDir, 'secrets.json')
    const made = readFileSync(file, 'utf8')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await (await startCloudBase(options)).close()
    expect(readFileSync(file, 'utf8')).toBe(made)
  })
})

describe('the schedule', () => {
  const next = (config: string, after: string) => nextRun(parseCron(config), new Date(after))?.toISOString()

  test.each([
    ['0 10 0 * * * *', '2026-09-01T00:00:00Z', '2026-09-01T16:10:00.000Z'], // ten past midnight in Shanghai
    ['0 10 0 * * * *', '2026-09-01T16:10:00Z', '2026-09-02T16:10:00.000Z'],
    ['*/20 * * * * * *', '2026-09-01T00:00:05Z', '2026-09-01T00:00:20.000Z'],
    ['0 0 8-9 * * MON *', '2026-09-01T00:00:00Z', '2026-09-07T00:00:00.000Z'],
    ['0 0 0 1 1,7 * *', '2026-09-01T00:00:00Z', '2026-12-31T16:00:00.000Z'],
    ['0 30 12 29 2 * *', '2026-09-01T00:00:00Z', '2028-02-29T04:30:00.000Z'],
    ['0 0 0 * * * 2027', '2026-09-01T00:00:00Z', '2026-12-31T16:00:00.000Z'],
  ])('%s after %s is %s', (config, after, expected) => {
    expect(next(config, after)).toBe(expected)
  })

  test('ends with its years and refuses what it cannot read', () => {
    expect(next('0 0 0 * * * 2020', '2026-09-01T00:00:00Z')).toBeUndefined()
    for (const config of ['* * * * *', '60 * * * * * *', '0 0 0 * * XYZ *', '0/0 * * * * * *', '']) {
      expect(() => parseCron(config)).toThrow()
    }
  })

  test('runs on its own when it is started', async () => {
    const every = {
      name: 'probe',
      timeout: 5,
      memorySize: 128,
      triggers: [{ ...trigger, config: '* * * * * * *' }],
    }
    const cloudbase = await startTestEnvironment({ functions: [every] }, { instances: 1 })
    cloudbase.startTimers()
    let calls = 0
    while (calls === 0) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      const state = (await cloudbase.invoke('probe', { action: 'identities' })) as { fromVariables: string }
      expect(state.fromVariables).toBe('')
      const stale = (await cloudbase.invoke('probe', { action: 'trigger' })) as string
      if (stale === 'timer') calls++
    }
  })
})

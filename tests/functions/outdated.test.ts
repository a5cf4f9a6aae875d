/** An app that is older than the functions answer: it is told to be updated, whatever it asks, and nothing is done. */
import * as z from 'zod/mini'
import { action, accounts, operators, serve } from '../../cloudfunctions/lib/serve'
import { isOutdated } from '../../shared/app-version'
import { anyone } from '../../shared/roles/permission'
import { isPassing } from '../../miniprogram/outbox/list'
import { Refusal } from '../../shared/problems'

let done = 0
const actions = { do: action(z.strictObject({}), () => Promise.resolve(++done), anyone('a count')) }
const phone = { environment: JSON.stringify({ WX_OPENID: 'somebody' }) }
const tools = { environment: JSON.stringify({ TCB_SOURCE: 'scf' }) }
const event = (more: object) => ({ action: 'do', school: 'school1', input: {}, ...more })

beforeEach(() => {
  done = 0
  process.env.LEAST_APP = '3'
})
afterEach(() => delete process.env.LEAST_APP)

test.each([{ app: 2 }, { app: 2, action: 'gone since' }, {}, { app: 'newest' }])(
  '%j is told to update',
  async (more) => {
    const reply = await serve(actions, accounts)(event(more), phone)
    expect(reply).toMatchObject({ ok: false, problem: { code: 'outdated' } })
    expect(done).toBe(0)
  },
)

test('one that is new enough is answered, and the operator’s tools need not say', async () => {
  expect(await serve(actions, accounts)(event({ app: 3 }), phone)).toMatchObject({ ok: true, data: 1 })
  expect(await serve(actions, operators)(event({}), tools)).toMatchObject({ ok: true, data: 2 })
})

test('this release answers every app there has been, and what an old one holds waits on its phone', () => {
  expect(isOutdated(undefined)).toBe(false)
  expect(isPassing(new Refusal('outdated').problem)).toBe(true)
  expect(isPassing(new Refusal('desk_ended').problem)).toBe(true)
})

/** Who may call which function at all: what the platform tells of a call, against what each function lets in. */
import { accounts, browsers, type Door, operators, timers } from '../../cloudfunctions/lib/serve'
import { actions as setup } from '../../cloudfunctions/setup/index'
import { type Name, names } from '../world/bundle'
import type { Reply } from '../world/world'
import { here } from './people'
import type { Prepared } from './prepared'

/** What the platform tells of a call, and what is sent with it. */
export interface Source {
  words: string
  environment: Readonly<Record<string, string>>
  event?: object
}

const account = { WX_OPENID: 'admin', TCB_SOURCE: 'wx_client' }
const timer = { TRIGGER_SRC: 'timer', TCB_SOURCE: 'wx_trigger' }
const tools = { TCB_SOURCE: 'scf' }
/** What the event of a timer looks like, and what the platform would tell of one. */
const asTimer = { Type: 'Timer', TriggerName: 'nightly', Time: '2026-10-14T00:10:00Z', Message: '', ...timer }

export const sources: readonly Source[] = [
  { words: 'an account of WeChat', environment: account },
  { words: 'an account whose event says that it is a timer', environment: account, event: asTimer },
  { words: "an account whose event says that it is the operator's", environment: account, event: tools },
  { words: 'an account of another way to sign in', environment: { TCB_UUID: 'admin', TCB_SOURCE: 'web' } },
  {
    words: 'a browser that was signed in with a ticket of ours',
    environment: { TCB_UUID: 'u1', TCB_CUSTOM_USER_ID: 'ended', TCB_SOURCE: 'web' },
  },
  {
    words: 'a browser without an account, which says that it has a ticket',
    environment: {
      ...{ TCB_UUID: 'u1', TCB_CUSTOM_USER_ID: 'ended', TCB_ISANONYMOUS_USER: 'true', TCB_SOURCE: 'web' },
    },
  },
  { words: 'a timer of the platform', environment: timer },
  { words: 'a timer with an account', environment: { ...account, ...timer } },
  {
    words: 'a timer with an account of another way to sign in',
    environment: { ...timer, TCB_UUID: 'admin' },
  },
  { words: "the operator's tools", environment: tools },
  { words: "the operator's source with an account", environment: { ...account, ...tools } },
  { words: "the operator's source with another account", environment: { ...tools, TCB_UUID: 'admin' } },
  { words: 'a request by HTTP without an account', environment: { TCB_SOURCE: 'http' } },
  { words: 'an event alone that says it is a timer', environment: {}, event: asTimer },
]

export const doors: Readonly<Record<Name, Door>> = {
  ...{
    family: accounts,
    school: accounts,
    files: accounts,
    office: accounts,
    district: accounts,
    setup: operators,
  },
  desk: (identity) => accounts(identity) || browsers(identity),
  ...{ nightly: timers, notices: timers, folding: timers },
}

/** Whether a source is let in, by the door of a function. */
export function isLetIn(name: Name, environment: Source['environment']): boolean {
  const { WX_OPENID: openid = '', TCB_UUID: uid = '', TRIGGER_SRC: trigger = '' } = environment
  const { TCB_CUSTOM_USER_ID = '', TCB_ISANONYMOUS_USER, TCB_SOURCE: source = '' } = environment
  const desk = openid === '' && trigger === '' && TCB_ISANONYMOUS_USER === undefined ? TCB_CUSTOM_USER_ID : ''
  return doors[name]({ openid, uid, desk, trigger, source, requestId: '' })
}

/** A line for each function, and one for each tool of the operator: what is called, and as which action. */
export const called: readonly { title: string; of: Name; action?: string }[] = [
  { title: 'family', of: 'family', action: 'home' },
  { title: 'school', of: 'school', action: 'card' },
  { title: 'files', of: 'files', action: 'reports' },
  { title: 'desk', of: 'desk', action: 'desks' },
  { title: 'office', of: 'office', action: 'setup' },
  { title: 'district', of: 'district', action: 'map' },
  ...['nightly' as const, 'notices' as const, 'folding' as const].map((of) => ({ title: of, of })),
  ...Object.keys(setup).map((action) => ({ title: `setup ${action}`, of: 'setup' as const, action })),
]

export function describeSources(prepared: () => Prepared): void {
  let tested = 0

  test.each(called.map((one) => [one.title, one] as const))('%s', async (_, { of, action }) => {
    const { world, before } = prepared()
    for (const { words, environment, event } of sources) {
      let calls = 0
      world.store.putBack(before)
      world.fate = () => (calls++, 'well')
      const sent = { action, school: here, input: {}, ...event }
      const reply = (await world.instance.mains[of](sent, { environment, time_limit_in_ms: 60_000 })) as Reply
      world.fate = () => 'well'
      const isLet = reply.ok || reply.problem.code !== 'no_identity'
      expect([words, isLet]).toEqual([words, isLetIn(of, environment)])
      if (!isLet) expect([words, calls]).toEqual([words, 0])
      tested++
    }
  })

  test('no function and no source is left out', () => {
    expect([...new Set(called.map(({ of }) => of))].sort()).toEqual([...names].sort())
    console.info(`sources: ${tested} of ${called.length * sources.length} cells`)
    expect(tested).toBe(called.length * sources.length)
  })
}

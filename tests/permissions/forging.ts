/** No path takes who is asking from what is sent. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { identityOf } from '../../cloudfunctions/lib/identity'
import type { World } from '../world/world'
import { type Call, eventOf, problemIn } from './asking'
import { columns } from './columns'
import { aboutOf } from './inputs'
import type { Prepared } from './prepared'
import { rows } from './rows'

const plain = rows.filter(({ before }) => before === undefined)
const someone = 'principal'

/** Names under which one might hope that an account, a role or a source is looked for. */
const identity = {
  ...{ caller: someone, openid: someone, openId: someone, OPENID: someone, _openid: someone, uid: someone },
  ...{ by: someone, as: 'principal', role: 'principal', roles: ['principal', 'admin'], isAdmin: true },
  ...{ staff: { roles: ['principal'], classes: ['class3'] }, member: { id: someone, roles: ['principal'] } },
  ...{ userInfo: { openId: someone, appId: 'app' }, WX_OPENID: someone, TCB_UUID: someone },
  ...{ TRIGGER_SRC: 'timer', TCB_SOURCE: 'scf', Type: 'Timer', TriggerName: 'nightly' },
  ...{ environment: { WX_OPENID: someone }, environ: `WX_OPENID=${someone}`, context: { openid: someone } },
  ...{ guardian: someone, guardians: [someone], today: '2026-01-01', now: 0 },
}
const fields = Object.entries(identity)

const sent = (world: World, call: Call, event: object) =>
  world.invoke(call.of, { ...eventOf(call), ...event }, { openid: call.account })

const folder = path.resolve(__dirname, '../../cloudfunctions')
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'))
const sourceOf = (name: string) => readFileSync(path.join(folder, name), 'utf8')

/** Where a platform or its habits name a caller or a source. */
const namesOfCallers = /openid|user_?info|wx_|tcb_|trigger_src|parsecontext|wxcontext|\bcontext\.\w/iu

export function describeForging(prepared: () => Prepared): void {
  test('beside what is asked for, it is not looked at', async () => {
    const { world, known, now } = prepared()
    const about = aboutOf(columns[0]!, known)
    for (const row of plain) {
      const call = row.call('stranger', about)
      world.store.putBack(now)
      const honest = await sent(world, call, {})
      world.store.putBack(now)
      expect([row.title, await sent(world, call, identity)]).toEqual([row.title, honest])
    }
  })

  test('within what is asked for, it is refused, each name in turn', async () => {
    const { world, known, now } = prepared()
    const about = aboutOf(columns[0]!, known)
    world.store.putBack(now)
    for (const [index, row] of plain.entries()) {
      const call = row.call('stranger', about)
      const input = call.input as { items?: Record<string, unknown>[] }
      const taken = new Set(Object.keys((input.items?.[0]?.record as object | undefined) ?? input))
      const free = fields.filter(([one]) => !taken.has(one))
      const [name, value] = free[index % free.length]!
      const [item] = input.items ?? []
      const forged = item
        ? { items: [{ ...item, record: { ...(item.record as object), [name]: value } }] }
        : { ...input, [name]: value }
      const reply = await sent(world, call, { input: forged })
      expect([row.title, name, problemIn(reply)?.code]).toEqual([row.title, name, 'invalid'])
    }
  })

  test('is named where the context is read, at the edge, and where WeChat is told who wrote a text', () => {
    expect(files.length).toBeGreaterThan(100)
    const naming = files.filter((name) => namesOfCallers.test(sourceOf(name)))
    expect(naming.sort()).toEqual(['lib/content/we-chat.ts', 'lib/identity.ts', 'lib/serve.ts'])
  })

  test('is not taken from what a warm instance has left in its environment', () => {
    process.env.WX_OPENID = someone
    process.env.TRIGGER_SRC = 'timer'
    const told = identityOf({ environment: JSON.stringify({ TCB_SOURCE: 'wx_client' }) })
    delete process.env.WX_OPENID
    delete process.env.TRIGGER_SRC
    expect(told).toMatchObject({ openid: '', uid: '', trigger: '', source: 'wx_client' })
  })
}

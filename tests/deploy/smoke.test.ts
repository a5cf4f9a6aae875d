/**
 * The suite for a real environment, against the embedded CloudBase and its gateway; and a browser that is signed in there
 * from end to end, with the deployed bundles and a ticket that the SDK has signed.
 */
import path from 'node:path'
import { type CloudBase, loadSchema } from '../../local/cloudbase'
import { people } from '../../local/demo/people'
import { loginKeyOf } from '../../local/functions/login-key'
import { WebServer } from '../../local/web/server'
import { localOperator } from '../../scripts/lib/operator'
import { startStore } from '../../scripts/lib/replay'
import { checks, runChecks } from '../../scripts/lib/smoke/checks'
import { closedCollections } from '../../scripts/lib/smoke/closed'
import { callFunction, type Place, post, type Said, visitor } from '../../scripts/lib/smoke/place'
import { inFolder } from './in-folder'

/** The gateway of this test with the platform's database beside it, which answers a read or a write as it is told. */
function withDatabase(answers: Partial<Record<'GET' | 'PATCH', Said>> = {}): Place['network'] {
  const denied = { status: 401, body: { code: 'DATABASE_PERMISSION_DENIED' } }
  return (address, init) => {
    if (!address.includes('/v1/database/')) return fetch(address, init)
    const { status, body } = answers[init.method as 'GET' | 'PATCH'] ?? denied
    return Promise.resolve(Response.json(body, { status }))
  }
}

const root = path.resolve(__dirname, '../..')

async function served(work: (place: Place, cloud: CloudBase) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const cloud = await startStore(folder, false)
    const web = await WebServer.listen(0)
    web.open({ cloud, folder, people, school: '学校', now: () => new Date('2026-10-14T20:00:00+08:00') })
    const schema = loadSchema(path.join(root, 'config/cloudbase.json'))
    const deskKey = loginKeyOf(cloud.envId).variable
    try {
      await work(
        { base: web.url, network: withDatabase(), schema, operate: localOperator(cloud), deskKey },
        cloud,
      )
    } finally {
      await web.close()
      await cloud.close()
    }
  })
}

test('every check passes, and a browser is signed in from the code to the function', () =>
  served(async (place, cloud) => {
    const said: string[] = []
    expect([await runChecks(place, (line) => void said.push(line)), ...said]).toEqual([
      0,
      ...checks.map(({ title }) => expect.stringMatching(new RegExp(`^通过  ${title}`, 'u')) as string),
    ])
    const token = await visitor(place)
    const event = (action: string, input: object) => ({ action, school: 'lanshan', input })
    const asked = await callFunction(place, 'desk', event('ask', { system: 'mac', browser: 'safari' }), token)
    const { code, secret } = asked.body.data as { code: string; secret: string }
    const at = new Date('2026-10-14T20:01:00+08:00')
    await cloud.invoke('desk', event('confirm', { code }), { openid: 'somebody' }, at)
    const { data } = (await callFunction(place, 'desk', event('collect', { secret }), token)).body
    const { ticket } = data as { ticket: string }
    const signed = await post(place, '/auth/v1/signin/custom', { provider_id: 'custom', ticket })
    const own = String(signed.body.access_token)
    // It is known by now: what is said is of a school that is not there.
    expect((await callFunction(place, 'family', event('home', {}), own)).body).toMatchObject({
      problem: { code: 'not_open' },
    })
    const forged = { provider_id: 'custom', ticket: ticket.replace(/.{8}$/u, 'AAAAAAAA') }
    expect((await post(place, '/auth/v1/signin/custom', forged)).status).toBe(400)
    expect((await callFunction(place, 'setup', event('standing', {}), own)).status).toBe(403)
    expect((await callFunction(place, 'family', event('home', {}))).status).toBe(401)
    const found = (answers: Parameters<typeof withDatabase>[0]) =>
      closedCollections({ ...place, network: withDatabase(answers) })
    const nothing = { status: 200, body: { list: [] } }
    await expect(found({ GET: nothing })).rejects.toThrow('没有登录的浏览器可以读集合 ledgers')
    await expect(found({ PATCH: nothing })).rejects.toThrow('没有登录的浏览器可以写集合 ledgers')
    const missing = { status: 404, body: { code: 'DATABASE_COLLECTION_NOT_EXIST' } }
    await expect(found({ GET: missing })).rejects.toThrow('不能证明它是关着的')
    const wrong = await runChecks({ ...place, base: `${place.base}/nowhere` }, () => undefined)
    expect(wrong).toBeGreaterThan(2)
  }))

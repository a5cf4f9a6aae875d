/** The demo's web server, before a folder that stands for the app and a cloud that stands for the functions. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { people } from '../../local/demo/people'
import type { Caller } from '../../local/cloudbase'
import { fileFor } from '../../local/web/files'
import { PortTaken, WebServer } from '../../local/web/server'
import { atTheEnd } from './support/cleanup'
import { temporaryFolder } from './support/environment'
import { type Answered, ask } from './support/http'

const now = new Date('2026-11-18T19:40:00+08:00')
const script = 'console.log("十二条")'

interface Invoked {
  name: string
  event: unknown
  caller: Caller | undefined
  at: Date | undefined
}

let web: WebServer
let invoked: Invoked[]
let invoke: () => Promise<unknown>

function appFolder(): string {
  const folder = path.join(temporaryFolder(), 'h5')
  mkdirSync(path.join(folder, 'js'), { recursive: true })
  const write = (name: string, content: string | Buffer) => writeFileSync(path.join(folder, name), content)
  write('index.html', '<!doctype html><html><head></head><body><div id="app"></div></body></html>')
  write('js/app.0a1b2c3d.js', script)
  write('js/app.0a1b2c3d.js.br', brotliCompressSync(script))
  write('js/plain.js', script)
  write('.secret', 'hidden')
  writeFileSync(path.join(folder, '../outside.js'), 'outside')
  return folder
}

beforeAll(async () => {
  web = await WebServer.listen(0)
  atTheEnd(() => web.close())
  const cloud = {
    invoke(name: string, event: unknown, caller?: Caller, at?: Date) {
      invoked.push({ name, event, caller, at })
      return invoke()
    },
    outbox: () => [],
    keep: (path: string) => `cloud://demo/${path}`,
    fireTimer: () => Promise.reject(new Error('no timer was to be fired')),
  }
  web.open({ cloud, folder: appFolder(), people, school: '学校<1>', now: () => now })
})

beforeEach(() => {
  web.faults.clear()
  invoked = []
  invoke = () => Promise.resolve({ ok: true, data: 1 })
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

const cookie = (id = 'mumWang') => ({ cookie: `other=1; person-${web.port}=${id}` })
const get = (pathname: string, headers: Record<string, string> = {}) =>
  ask(web.port, { path: pathname, headers })
const call = (name: string, body: string, headers: Record<string, string> = {}) =>
  ask(
    web.port,
    {
      method: 'POST',
      path: `/call/${name}`,
      headers: { 'content-type': 'application/json', ...cookie(), ...headers },
    },
    body,
  )
const codeOf = ({ text }: Answered) => (JSON.parse(text) as { problem: { code: string } }).problem.code
const choose = (person: string, headers: Record<string, string> = {}) =>
  ask(web.port, { method: 'POST', path: '/people', headers }, new URLSearchParams({ person }).toString())

describe('the picker', () => {
  test('is shown without a session, names everybody and the day, and escapes', async () => {
    const { status, text } = await get('/')
    expect(status).toBe(200)
    for (const { name, sentence } of people) expect([text.includes(name), text.includes(sentence)]).toEqual([true, true]) // prettier-ignore
    expect(text).toContain('2026年11月18日 星期三 19:40')
    expect(text).toContain('虚构')
    expect(text).toContain('学校&lt;1&gt;')
    expect((await get('/', cookie('nobody'))).text).toBe(text)
  })

  test('a choice sets a cookie that scripts and other sites do not get, and leads to the app', async () => {
    const { status, headers } = await choose('teacherLi')
    expect([status, headers.location]).toEqual([303, '/'])
    expect(headers['set-cookie']).toEqual([`person-${web.port}=teacherLi; Path=/; HttpOnly; SameSite=Strict`])
    expect((await get('/people', cookie('teacherLi'))).text).toMatch(/value="teacherLi" aria-current="true"/u)
  })

  test('nobody else can be chosen, nor from another page', async () => {
    expect((await choose('stranger')).status).toBe(400)
    expect((await choose('x'.repeat(5000))).status).toBe(400)
    expect((await choose('teacherLi', { origin: 'http://elsewhere.example' })).status).toBe(403)
    expect((await choose('teacherLi', { origin: web.url })).status).toBe(303)
  })
})

describe('the app', () => {
  test('its page has the strip with the person, and is asked for anew', async () => {
    const { text, headers } = await get('/', cookie())
    expect(text).toContain('<div id="app"></div>')
    expect(text).toMatch(/演示.*王小明妈妈.*<a href="\/people">换人<\/a>/su)
    expect([headers['cache-control'], headers.vary]).toEqual(['no-cache', 'cookie'])
  })

  test('files have their type and may be kept where a digest is in the name', async () => {
    const { headers, text } = await get('/js/app.0a1b2c3d.js')
    expect(text).toBe(script)
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(headers['cache-control']).toContain('immutable')
    expect((await get('/js/plain.js')).headers['cache-control']).toBe('no-cache')
  })

  test.each([
    ['gzip, deflate, br', true],
    ['br;q=0.5', true],
    ['br;q=0, gzip', false],
    ['gzip', false],
    ['brotli', false],
  ])('accept-encoding: %s', async (accepted, isSmall) => {
    const { headers, bytes } = await get('/js/app.0a1b2c3d.js', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(isSmall ? 'br' : undefined)
    expect((isSmall ? brotliDecompressSync(bytes) : bytes).toString()).toBe(script)
  })

  test('a file that has no compressed copy comes as it is', async () => {
    const { headers, text } = await get('/js/plain.js', { 'accept-encoding': 'br' })
    expect([headers['content-encoding'], text]).toEqual([undefined, script])
  })

  test.each([
    ...[
      '/../outside.js',
      '/%2e%2e/outside.js',
      '/..%2foutside.js',
      '/js/../../outside.js',
      '//../outside.js',
    ],
    ...['/.secret', '/missing.js', '/js/app.0a1b2c3d.js.br', '/%00.js', '/%zz.js', '/..%5coutside.js'],
  ])('not found: %s', async (pathname) => {
    expect((await get(pathname, cookie())).status).toBe(404)
  })

  test.each(['/js', '/js/', '/pages/home'])(
    'what looks like a page leads to the app: %s',
    async (pathname) => {
      const { status, headers } = await get(pathname, cookie())
      expect([status, headers.location]).toEqual([302, '/'])
    },
  )

  test('no path leads out of the folder', () => {
    expect(fileFor('/app', '/../app-other/x.js')).toBeUndefined()
    expect(fileFor('/app', '/js/x.js')).toBe(path.join('/app', 'js/x.js'))
  })
})

describe('calls', () => {
  test('go to the function as the person, with the demo clock, and bring its reply back', async () => {
    const { status, text } = await call('family', '{"action":"home"}')
    expect([status, JSON.parse(text)]).toEqual([200, { ok: true, data: 1 }])
    expect(invoked).toEqual([
      { name: 'family', event: { action: 'home' }, caller: { openid: 'mumWang' }, at: now },
    ])
  })

  test.each([
    ['without a session', 'family', {}, '{}', 401, 'no_identity', 'cookie'],
    ['the operator’s function', 'setup', {}, '{}', 404, 'unknown_action', ''],
    ['the timer’s function', 'nightly', {}, '{}', 404, 'unknown_action', ''],
    ['a name that every object has', 'constructor', {}, '{}', 404, 'unknown_action', ''],
    ['a form', 'family', { 'content-type': 'text/plain' }, '{}', 415, 'invalid', ''],
    ['no JSON', 'family', {}, '{', 400, 'invalid', ''],
    ['a list', 'family', {}, '[]', 400, 'invalid', ''],
    ['nothing', 'family', {}, '', 400, 'invalid', ''],
    ['too much', 'family', {}, JSON.stringify({ note: 'x'.repeat(300_000) }), 413, 'too_large', ''],
  ])('refused: %s', async (_, name, headers, body, status, code, without) => {
    const answered = await call(name, body, without === 'cookie' ? { cookie: 'x=1' } : headers)
    expect([answered.status, codeOf(answered)]).toEqual([status, code])
    expect(invoked).toEqual([])
  })

  test.each([
    ['another host', { host: 'rebound.example' }],
    ['another port of this machine', { host: '127.0.0.1:1' }],
    ['another page', { origin: 'http://elsewhere.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('refused: %s', async (_, headers) => {
    expect((await call('family', '{}', headers)).status).toBe(403)
    expect(invoked).toEqual([])
  })

  test('pages are not shown to another host either; localhost is this one', async () => {
    expect((await get('/', { host: 'rebound.example' })).status).toBe(403)
    expect((await get('/', { host: `localhost:${web.port}` })).status).toBe(200)
  })

  test('a function that dies is a problem of the catalogue', async () => {
    invoke = () => Promise.reject(new Error('Invoking task timed out'))
    const answered = await call('school', '{}')
    expect([answered.status, codeOf(answered)]).toEqual([500, 'broken'])
    expect(answered.text).not.toContain('timed out')
  })

  test('other methods and addresses', async () => {
    expect((await ask(web.port, { method: 'DELETE', path: '/' })).status).toBe(405)
    expect((await ask(web.port, { method: 'POST', path: '/' })).status).toBe(404)
    const head = await ask(web.port, { method: 'HEAD', path: '/people' })
    expect([head.status, head.bytes.length]).toEqual([200, 0])
  })
})

describe('faults for tests', () => {
  test('a call that never arrives', async () => {
    web.faults.meet({ kind: 'drop' })
    await expect(call('family', '{}')).rejects.toThrow()
    expect(invoked).toEqual([])
    expect((await call('family', '{}')).status).toBe(200)
  })

  test('an answer that is lost', async () => {
    web.faults.meet({ kind: 'dropAnswer' }, 2)
    await expect(call('family', '{}')).rejects.toThrow()
    await expect(call('family', '{}')).rejects.toThrow()
    expect(invoked).toHaveLength(2)
  })

  test('a function that dies, and one that is late', async () => {
    web.faults.meet({ kind: 'kill' })
    web.faults.meet({ kind: 'delay', milliseconds: 80 })
    expect((await call('family', '{}')).status).toBe(500)
    const before = performance.now()
    expect((await call('family', '{}')).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(75)
  })
})

test('until the school is open, patience is asked for; a port is taken once', async () => {
  const other = await WebServer.listen(0)
  const { status, text } = await ask(other.port, { path: '/' })
  expect([status, text.includes('正在准备')]).toEqual([503, true])
  await expect(WebServer.listen(other.port)).rejects.toThrow(PortTaken)
  await other.close()
})

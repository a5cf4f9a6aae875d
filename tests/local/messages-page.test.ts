/** The demo's page of messages: what is there, who it was for, and the timer that it fires. */
import path from 'node:path'
import type { OutgoingMessage } from '../../local/database/outbox'
import { people } from '../../local/demo/people'
import { WebServer } from '../../local/web/server'
import { atTheEnd } from './support/cleanup'
import { ask } from './support/http'

let web: WebServer
let sent: OutgoingMessage[]
let fired: [name: string, at: Date | undefined][]
let fire: () => Promise<unknown>

const message = (number: number, own: object = {}): OutgoingMessage => ({
  ...{ number, at: '2026-11-18T12:30:00.000Z', api: 'subscribeMessage.send' },
  data: JSON.stringify({
    ...{ touser: 'mumWang', template_id: 'local-evening', page: 'pages/home/index' },
    data: { thing1: { value: '记一下孩子今天的睡眠' }, time2: { value: '20:30' } },
    ...own,
  }),
})

beforeAll(async () => {
  web = await WebServer.listen(0)
  atTheEnd(() => web.close())
  const cloud = {
    invoke: () => Promise.reject(new Error('no function was to be called')),
    outbox: () => [...sent],
    keep: () => '',
    fireTimer(name: string, at?: Date) {
      fired.push([name, at])
      return fire()
    },
  }
  const now = () => new Date('2026-11-18T19:40:00+08:00')
  web.open({ cloud, folder: path.resolve(__dirname), people, school: '学校', now })
})

beforeEach(() => {
  sent = []
  fired = []
  fire = () => Promise.resolve({ ok: true })
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

const get = () => ask(web.port, { path: '/messages' })
const post = (at: string, headers: Record<string, string> = {}) =>
  ask(web.port, { method: 'POST', path: '/messages', headers }, new URLSearchParams({ at }).toString())

test('without messages it says how there come to be some', async () => {
  const { status, text } = await get()
  expect([status, text.includes('还没有消息')]).toEqual([200, true])
})

test('a message is shown with whom it was for, when, its words and where it leads', async () => {
  sent = [message(1)]
  const { text } = await get()
  for (const words of ['王小明妈妈', '晚上的提醒', '2026年11月18日 星期三 20:30', '记一下孩子今天的睡眠']) {
    expect(text).toContain(words)
  }
  expect(text).toContain('href="/#/pages/home/index"')
  expect(text).not.toContain('还没有消息')
})

test('the newest stands first; strangers are known by their account, and text stays text', async () => {
  const words = { thing1: { value: '<img src=x>' } }
  sent = [
    message(1),
    message(2, { touser: 'o"<b>', data: words }),
    { ...message(3), api: 'other', data: '1' },
  ]
  const { text } = await get()
  expect(text).not.toMatch(/<img|<b>/u)
  expect(text).toContain('家长 o&quot;&lt;b&gt;')
  expect(text.indexOf('&lt;img')).toBeLessThan(text.indexOf('王小明妈妈'))
  expect(text).toContain('other')
})

test('the times on offer are those still to come, the usual one chosen', async () => {
  const { text } = await get()
  const offered = [...text.matchAll(/<option value="([^"]+)"/gu)].map(([, at]) => at)
  expect(offered.slice(0, 5)).toEqual([
    ...['2026-11-18T20:00', '2026-11-18T20:30', '2026-11-18T21:00', '2026-11-18T21:30'],
    '2026-11-19T12:00',
  ])
  expect(text).toContain('<option value="2026-11-18T20:30" selected>')
})

test('the clock walks to a time: the timer fires there once, and says what came of it', async () => {
  fire = () => {
    sent.push(message(1))
    return Promise.resolve({ ok: true })
  }
  const { status, text } = await post('2026-11-18T20:30')
  expect([status, text.includes('走到了今晚 20:30：发出了 1 条消息')]).toEqual([200, true])
  expect(fired).toEqual([['notices', new Date('2026-11-18T20:30:00+08:00')]])
  fire = () => Promise.resolve({ ok: true })
  expect((await post('2026-11-19T12:00')).text).toContain('没有要发的消息')
})

test.each(['2026-11-18T18:00', '2030-01-01T20:30', 'now', ''])('no other time: %j', async (at) => {
  expect((await post(at)).status).toBe(400)
  expect(fired).toEqual([])
})

test('another site fires nothing', async () => {
  expect((await post('2026-11-18T20:30', { origin: 'http://elsewhere.example' })).status).toBe(403)
  expect(fired).toEqual([])
})

test('a timer that dies is told', async () => {
  fire = () => Promise.reject(new Error('Invoking task timed out'))
  const { status, text } = await post('2026-11-18T20:30')
  expect([status, text.includes('定时器出错了'), text.includes('timed out')]).toEqual([500, true, false])
})

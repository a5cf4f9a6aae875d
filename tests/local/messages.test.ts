/** The stand-in for WeChat: what it takes, keeps and refuses, through the SDK's own call. */
import type { CloudBase } from '../../local/cloudbase'
import { sdkFor, startTestEnvironment, refusal, temporaryFolder } from './support/environment'
import type { App } from './support/sdk'

const apiName = 'subscribeMessage.send'
const message = {
  touser: 'o-mum',
  template_id: 'evening',
  page: 'pages/home/index',
  data: { thing1: { value: '记一下孩子今晚的睡眠' }, time2: { value: '20:30' } },
}

let cloudbase: CloudBase
let app: App
const schema = { functions: [], collections: [] }

beforeEach(async () => {
  cloudbase = await startTestEnvironment(schema)
  app = sdkFor(cloudbase)
})

const send = async (own: object = {}) =>
  (await app.callWxOpenApi({ apiName, requestData: { ...message, ...own } })).result

test('a message is kept as it was sent', async () => {
  expect(await send()).toEqual({ errcode: 0, errmsg: 'ok' })
  const [kept, ...others] = cloudbase.outbox()
  expect(others).toEqual([])
  expect([kept?.api, JSON.parse(kept?.data ?? '')]).toEqual([apiName, message])
})

test.each([
  ['nobody to send to', { touser: '' }],
  ['no template', { template_id: undefined }],
  ['a page that is an address', { page: 'https://elsewhere.example/' }],
  ['a page that begins with a slash', { page: '/pages/home/index' }],
  ['a field that is no object', { data: { thing1: '记一下' } }],
  ['a thing of 21 signs', { data: { thing1: { value: '字'.repeat(21) } } }],
  ['an empty thing', { data: { thing1: { value: '' } } }],
  ['a phrase of six', { data: { phrase1: { value: '六个字的短语' } } }],
  ['a phrase that is not Chinese', { data: { phrase1: { value: 'visit' } } }],
  ['a time that is none', { data: { time1: { value: '晚上八点半' } } }],
  ['a field that no template has', { data: { poem1: { value: '床前明月光' } } }],
  ['something more', { colour: 'red' }],
])('refused as an argument, and not kept: %s', async (_, own) => {
  expect(await send(own)).toMatchObject({ errcode: 47003 })
  expect(cloudbase.outbox()).toEqual([])
})

test.each(['20:30', '2026年11月18日 20:30'])('%s is a time', async (value) => {
  expect(await send({ data: { time2: { value } } })).toMatchObject({ errcode: 0 })
})

test('it refuses as often as it was told to', async () => {
  cloudbase.weChat.refuse(43101, 2)
  const answers = [await send(), await send(), await send()]
  expect(answers).toMatchObject([{ errcode: 43101 }, { errcode: 43101 }, { errcode: 0 }])
  expect(cloudbase.outbox()).toHaveLength(1)
})

test('whoever waits for an answer when the line is cut gets none, and nothing is kept', async () => {
  const line = cloudbase.weChat.hold()
  const waiting = refusal(() => send())
  await line.reached
  line.cut()
  expect((await waiting).code).toBe('SYS_ERR')
  expect(cloudbase.outbox()).toEqual([])
  expect(await send()).toMatchObject({ errcode: 0 })
})

test('what was sent is still there after the store was closed and opened again', async () => {
  const dataDir = `${temporaryFolder()}/data`
  const first = await startTestEnvironment(schema, { dataDir })
  await sdkFor(first).callWxOpenApi({ apiName, requestData: message })
  await first.close()
  const second = await startTestEnvironment(schema, { dataDir })
  expect(second.outbox().map(({ data }) => JSON.parse(data) as unknown)).toEqual([message])
})

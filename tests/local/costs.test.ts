import type { CloudBase } from '../../local/cloudbase'
import { type App, collections, refusal, sdkFor, startTestEnvironment } from './support/environment'

let cloudbase: CloudBase
let app: App

beforeAll(async () => {
  cloudbase = await startTestEnvironment({
    functions: [{ name: 'f', timeout: 5, memorySize: 128, triggers: [] }],
    collections: collections({ c: {} }),
  })
  app = sdkFor(cloudbase)
})

async function costOf(work: () => Promise<unknown>): Promise<number[]> {
  const before = { ...cloudbase.costs }
  await work()
  const { calls, docsRead, docsWritten } = cloudbase.costs
  return [calls - before.calls, docsRead - before.docsRead, docsWritten - before.docsWritten]
}

test('every request is a call; documents count when they are given or changed', async () => {
  const db = app.database()
  const c = db.collection('c')
  const _ = db.command
  const documents = [1, 2, 3, 4].map((n) => ({ _id: `d${n}`, n }))
  expect(await costOf(() => c.add(documents))).toEqual([1, 0, 4])
  expect(await costOf(() => c.where({ n: _.gte(2) }).get())).toEqual([1, 3, 0])
  expect(await costOf(() => c.doc('none').get())).toEqual([1, 0, 0])
  expect(await costOf(() => c.count())).toEqual([1, 0, 0])
  expect(await costOf(() => c.where({ n: _.gte(2) }).update({ x: 1 }))).toEqual([1, 0, 3])
  expect(await costOf(() => c.where({ n: _.gte(2) }).update({ x: 1 }))).toEqual([1, 0, 0])
  expect(await costOf(() => c.doc('new').set({ n: 5 }))).toEqual([1, 0, 1])
  expect(await costOf(() => c.where({ n: 1 }).updateAndReturn({ x: 2 }))).toEqual([1, 1, 1])
  expect(await costOf(() => c.aggregate().group({ _id: '$x' }).end())).toEqual([1, 3, 0])
  expect(await costOf(() => c.where({ n: _.lte(2) }).remove())).toEqual([1, 0, 2])
  expect(await costOf(() => refusal(() => db.collection('none').get()))).toEqual([1, 0, 0])
})

test('the bodies of requests and of their answers are counted in bytes', async () => {
  const c = app.database().collection('c')
  const text = '字'.repeat(1000)
  const bytesOf = async (work: () => Promise<unknown>) => {
    const before = { ...cloudbase.costs }
    await work()
    const { bytesSent, bytesReceived } = cloudbase.costs
    return [bytesSent - before.bytesSent, bytesReceived - before.bytesReceived]
  }
  const [sent, acknowledged] = await bytesOf(() => c.add({ _id: 'long', text }))
  const [asked, received] = await bytesOf(() => c.doc('long').get())
  for (const long of [sent, received]) {
    expect(long).toBeGreaterThan(3000)
    expect(long).toBeLessThan(4000)
  }
  expect(Math.max(Number(acknowledged), Number(asked))).toBeLessThan(1000)
})

test('a transaction pays for its start and its end, and for what it wrote once', async () => {
  const db = app.database()
  const work = () =>
    db.runTransaction(async (transaction) => {
      const { data } = await transaction.collection('c').doc('d3').get()
      await transaction
        .collection('c')
        .doc('d3')
        .update({ x: Number(data?.x) + 1 })
      await transaction.collection('c').doc('d3').update({ y: 1 })
    })
  expect(await costOf(work)).toEqual([5, 1, 1])
})

test('files and functions are calls; reading directly is none', async () => {
  const uploading = () => app.uploadFile({ cloudPath: 'a', fileContent: Buffer.from('a') })
  expect(await costOf(uploading)).toEqual([1, 0, 0])
  expect(await costOf(() => app.callFunction({ name: 'f', data: {} }))).toEqual([1, 0, 0])
  expect(await costOf(() => cloudbase.invoke('f', {}))).toEqual([0, 0, 0])
  expect(await costOf(() => Promise.resolve([...cloudbase.documents('c')]))).toEqual([0, 0, 0])
})

test('what is asked of WeChat waits in the outbox', async () => {
  const api = { apiName: '/cgi-bin/message/subscribe/send', requestData: { touser: 'o' } }
  expect(await costOf(() => app.callWxOpenApi(api))).toEqual([1, 0, 0])
  expect(cloudbase.outbox()).toMatchObject([{ number: 1, api: api.apiName, data: '{"touser":"o"}' }])
})

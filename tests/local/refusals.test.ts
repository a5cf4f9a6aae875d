import { request } from 'node:http'
import { type CloudBase, localCredential } from '../../local/cloudbase'
import {
  type App,
  collections,
  type Database,
  refusal,
  sdkFor,
  startTestEnvironment,
} from './support/environment'

let cloudbase: CloudBase
let app: App
let db: Database
let _: Database['command']

beforeAll(async () => {
  cloudbase = await startTestEnvironment({
    collections: collections({ c: { pair: 'left,right' }, numbers: {} }),
  })
  app = sdkFor(cloudbase)
  db = app.database()
  _ = db.command
  await db.collection('numbers').add(Array.from({ length: 1100 }, (_value, n) => ({ _id: `n${n}`, n })))
  await db.collection('c').add({ _id: 'a', text: 'x', nothing: null, number: 1, list: [1] })
})

const c = () => db.collection('c')
const codeOf = async (work: () => unknown) => (await refusal(() => Promise.resolve(work()))).code

describe("production's limits", () => {
  test('a query without a limit gives 100 documents', async () => {
    expect((await db.collection('numbers').get()).data).toHaveLength(100)
  })

  test('a query never gives more than 1000 documents', async () => {
    expect((await db.collection('numbers').limit(5000).get()).data).toHaveLength(1000)
  })

  test('an answer is never larger than 1 MB', async () => {
    const half = (n: number) => ({ _id: `half${n}`, text: 'x'.repeat(530_000) })
    await c().add([half(1), half(2), { _id: 'wide', text: '字'.repeat(360_000) }])
    const halves = { _id: _.in(['half1', 'half2']) }
    expect((await c().where({ _id: 'half1' }).get()).data).toHaveLength(1)
    expect((await c().where(halves).field({ _id: true }).get()).data).toHaveLength(2)
    expect(await codeOf(() => c().where(halves).get())).toBe('EXCEED_MAX_RESPONSE_SIZE')
    expect(await codeOf(() => c().doc('wide').get())).toBe('EXCEED_MAX_RESPONSE_SIZE')
    await c()
      .where({ _id: _.in(['half1', 'half2', 'wide']) })
      .remove()
  })

  test('an aggregation without a $limit gives 20 rows', async () => {
    expect((await db.collection('numbers').aggregate().match({}).end()).data).toHaveLength(20)
    expect((await db.collection('numbers').aggregate().limit(250).end()).data).toHaveLength(250)
  })

  test('a collection is not created by itself', async () => {
    expect(await codeOf(() => db.collection('none').get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(await codeOf(() => db.collection('none').add({}))).toBe('DATABASE_COLLECTION_NOT_EXIST')
    await db.createCollection('made')
    expect((await db.collection('made').get()).data).toEqual([])
  })

  test('a transaction reads and writes single documents only', async () => {
    const transaction = await db.startTransaction()
    expect(await codeOf(() => transaction.collection('c').where({ text: 'x' }).get())).toBe('INVALID_PARAM')
    await transaction.rollback()
  })

  test('a transaction that has ended is told', async () => {
    const transaction = await db.startTransaction()
    await transaction.commit()
    expect(await codeOf(() => transaction.commit())).toBe('DATABASE_TRANSACTION_FAIL')
  })

  test('a document is 16 MB at most', async () => {
    const text = 'x'.repeat(16 * 1024 * 1024)
    expect(await codeOf(() => c().add({ text }))).toBe('INVALID_PARAM')
  })
})

describe('updates that the database refuses', () => {
  test.each<[string, () => object]>([
    ['counting up a text', () => ({ text: _.inc(1) })],
    ['multiplying null', () => ({ nothing: _.mul(2) })],
    ['setting a field within null', () => ({ nothing: { b: 1 } })],
    ['setting a field within a text', () => ({ 'text.b': 1 })],
    ['setting a named field of an array', () => ({ 'list.name': 1 })],
    ['pushing onto a number', () => ({ number: _.push(1) })],
    ['adding to a set that is a text', () => ({ text: _.addToSet('y') })],
    ['popping from a number', () => ({ number: _.pop() })],
    ['two changes of one path', () => ({ number: _.inc(1), 'number.x': 1 })],
    ['parallel arrays in one index', () => ({ left: [1, 2], right: [1, 2] })],
  ])('%s', async (_name, update) => {
    expect(await codeOf(() => c().doc('a').update(update()))).toBe('DATABASE_REQUEST_FAILED')
    expect((await c().doc('a').get()).data).toEqual([
      { _id: 'a', text: 'x', nothing: null, number: 1, list: [1] },
    ])
  })

  test('names that a document cannot have', async () => {
    expect(await codeOf(() => c().add({ list: [{ 'a.b': 1 }] }))).toBe('INVALID_PARAM')
    expect(await codeOf(() => c().add({ '': 1 }))).toBe('INVALID_PARAM')
  })
})

describe('what is outside the tested subset is refused', () => {
  const raw = () => c().options({ raw: true })

  test.each(['$regex', '$mod', '$type', '$where', '$near', '$bitsAllSet', '$expr'])(
    'the query operator %s',
    async (name) => {
      expect(
        await codeOf(() =>
          raw()
            .where({ n: { [name]: 1 } })
            .get(),
        ),
      ).toBe('INVALID_PARAM')
      expect(
        await codeOf(() =>
          raw()
            .where({ [name]: [{}] })
            .get(),
        ),
      ).toBe('INVALID_PARAM')
    },
  )

  test.each(['$gt', '$gte', '$lt', '$lte'])('%s of null, an array or an object', async (name) => {
    for (const operand of [null, [1], { a: 1 }]) {
      expect(
        await codeOf(() =>
          raw()
            .where({ n: { [name]: operand } })
            .get(),
        ),
      ).toBe('INVALID_PARAM')
    }
  })

  test.each(['$setOnInsert', '$currentDate', '$bit', '$unknown'])('the update operator %s', async (name) => {
    expect(
      await codeOf(() =>
        raw()
          .where({})
          .update({ [name]: { a: 1 } }),
      ),
    ).toBe('INVALID_PARAM')
  })

  test.each(['$facet', '$bucket', '$graphLookup', '$out', '$merge', '$sample', '$addFields', '$replaceRoot'])(
    'the stage %s',
    async (name) => {
      expect(
        await codeOf(() =>
          raw()
            .aggregate([{ [name]: {} }])
            .end(),
        ),
      ).toBe('INVALID_PARAM')
    },
  )

  test.each(['$isoWeek', '$isoWeekYear', '$function', '$round', '$map', '$reduce', '$toString'])(
    'the expression %s',
    async (name) => {
      const stage = { $project: { value: { $add: [1, { [name]: '$n' }] } } }
      expect(await codeOf(() => raw().aggregate([stage]).end())).toBe('INVALID_PARAM')
    },
  )

  test('accumulators outside the list', async () => {
    const stage = { $group: { _id: null, value: { $stdDevPop: '$n' } } }
    expect(await codeOf(() => raw().aggregate([stage]).end())).toBe('INVALID_PARAM')
  })
})

describe('the door', () => {
  const send = (headers: Record<string, string>, body: string) =>
    new Promise<unknown>((resolve, reject) => {
      const sending = request(cloudbase.url, { method: 'POST', headers }, (response) => {
        let text = ''
        response.on('data', (part: Buffer) => (text += part.toString()))
        response.on('end', () => resolve(JSON.parse(text)))
      })
      sending.on('error', reject)
      sending.end(body)
    })
  const signature = '0'.repeat(64)
  const signedBy = (id: string) => ({
    authorization: `TC3-HMAC-SHA256 Credential=${id}/2026-01-01/tcb/tc3_request, SignedHeaders=host, Signature=${signature}`,
  })

  test('listens on the loopback address', () => {
    expect(new URL(cloudbase.url).hostname).toBe('127.0.0.1')
  })

  test('asks for the local credential', async () => {
    const body = JSON.stringify({ action: 'database.getDocument', collectionName: 'c' })
    expect(await send({}, body)).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
    expect(await send(signedBy('AKIDsomeone'), body)).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
    expect(await send(signedBy(localCredential.id), body)).toMatchObject({
      data: { list: [expect.any(String)] },
    })
  })

  test.each([
    ['no JSON', 'not json'],
    ['an unknown action', '{"action":"database.dropCollection","collectionName":"c"}'],
    ['an inherited name as action', '{"action":"constructor"}'],
    ['an unknown field', '{"action":"database.getDocument","collectionName":"c","hint":"x"}'],
    ['a field of the wrong type', '{"action":"database.getDocument","collectionName":1}'],
    ['a query that is no object', '{"action":"database.getDocument","collectionName":"c","query":"[]"}'],
    [
      'an object id',
      '{"action":"database.getDocument","collectionName":"c","query":"{\\"a\\":{\\"$oid\\":\\"x\\"}}"}',
    ],
  ])('refuses %s', async (_name, body) => {
    expect(await send(signedBy('local'), body)).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

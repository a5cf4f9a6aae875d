import {
  type App,
  collections,
  type Database,
  refusal,
  sdkFor,
  startTestEnvironment,
} from './support/environment'
import type { CloudBase } from '../../local/cloudbase'

type Fields = Record<string, unknown>

let cloudbase: CloudBase
let app: App
let db: Database
let _: Database['command']

beforeAll(async () => {
  cloudbase = await startTestEnvironment({
    collections: collections({
      c: { tags: 'tags', code: '!code', slots: '!slots' },
      logs: { child_date: 'child,-date', one_a_day: '!child,date,kind', school: 'school,_id' },
      schools: {},
    }),
  })
  app = sdkFor(cloudbase)
  db = app.database()
  _ = db.command
  const documents = Array.from({ length: 300 }, (_value, number) => ({
    _id: `l${number}`,
    child: `c${number % 10}`,
    date: `2026-01-${String(1 + Math.floor(number / 10)).padStart(2, '0')}`,
    kind: 'sleep',
    minutes: number,
    at: new Date(1.7e12 + number * 60_000),
    school: `s${number % 3}`,
  }))
  await db.collection('logs').add(documents)
})

const c = () => db.collection('c')
const logs = () => db.collection('logs')
const stored = async (id: string) => (await c().doc(id).get()).data[0] as Fields
let ids = 0
async function put(fields: Fields): Promise<string> {
  const id = `d${ids++}`
  await c().add({ _id: id, code: id, slots: [id], ...fields })
  return id
}

describe('inserting', () => {
  test('keeps types and fills in the date', async () => {
    const id = await put({
      n: 1,
      d: new Date(1.7e12),
      s: db.serverDate(),
      deep: { x: [1, { y: null }] },
      no: false,
    })
    const found = await stored(id)
    expect(found).toMatchObject({ n: 1, d: new Date(1.7e12), deep: { x: [1, { y: null }] }, no: false })
    expect(found.s).toBeInstanceOf(Date)
  })

  test('refuses a second document of the same id or the same unique value', async () => {
    const id = await put({})
    const again = await refusal(() => c().add({ _id: id }))
    expect(again.code).toBe('DATABASE_REQUEST_FAILED')
    expect(again.message).toContain('E11000 duplicate key error')
    expect((await refusal(() => c().add({ code: id, slots: [] }))).message).toMatch(/E11000.*index: code/)
    expect((await refusal(() => c().add({ code: 'x', slots: ['free', id] }))).message).toMatch(
      /E11000.*slots/,
    )
    expect((await c().where({ code: 'x' }).count()).total).toBe(0)
  })

  test('takes a missing field of a unique index for null', async () => {
    await c().add({ slots: ['null-1'] })
    expect((await refusal(() => c().add({ code: null, slots: ['null-2'] }))).message).toContain('E11000')
    await c().where({ code: null }).remove()
  })

  test('gives one or several ids', async () => {
    const one = await c().add({ code: 'one', slots: ['one'] })
    expect(
      (
        await c()
          .doc(one.id ?? '')
          .get()
      ).data,
    ).toHaveLength(1)
    const inserted = await db.collection('schools').add([
      { _id: 's0', name: 'A' },
      { _id: 's1', name: 'B' },
    ])
    expect(inserted).toMatchObject({ ids: ['s0', 's1'] })
  })

  test('of several documents inserts all or none', async () => {
    const documents = [
      { code: 'all-1', slots: ['all-1'] },
      { code: 'all-1', slots: ['all-2'] },
    ]
    await refusal(() => c().add(documents))
    expect((await c().where({ code: 'all-1' }).count()).total).toBe(0)
  })
})

describe('finding', () => {
  test('orders, skips, limits and projects', async () => {
    const { data } = await logs()
      .where({ child: 'c3', date: _.gte('2026-01-05').and(_.lte('2026-01-20')) })
      .orderBy('date', 'desc')
      .skip(2)
      .limit(2)
      .field({ date: true, _id: false })
      .get()
    expect(data).toEqual([{ date: '2026-01-18' }, { date: '2026-01-17' }])
  })

  test.each<[string, () => object, number]>([
    ['equal', () => ({ child: 'c1' }), 30],
    ['in', () => ({ child: _.in(['c1', 'c2', 'c2']) }), 60],
    ['not in', () => ({ child: _.nin(['c1', 'c2']) }), 240],
    ['not equal', () => ({ child: _.neq('c1') }), 270],
    ['ranges', () => ({ minutes: _.gt(10).and(_.lt(20)) }), 9],
    ['ranges of dates', () => ({ at: _.gte(new Date(1.7e12 + 290 * 60_000)) }), 10],
    ['or', () => _.or([{ child: 'c1' }, { minutes: _.lt(10) }]), 39],
    ['or of a field', () => ({ minutes: _.lt(10).or(_.gte(290)) }), 20],
    ['and', () => _.and([{ child: 'c1' }, { school: 's1' }]), 10],
    ['not', () => ({ minutes: _.not(_.gte(10)) }), 10],
    ['exists', () => ({ nothing: _.exists(false) }), 300],
    ['a pattern', () => ({ child: db.RegExp({ regexp: '^c[12]$' }) }), 60],
    ['not of an absent field', () => ({ 'a.b.rev': _.not(_.gte(3)) }), 300],
    ['ids', () => ({ _id: _.in(['l1', 'l2', 'none']) }), 2],
  ])('%s', async (_name, filter, total) => {
    expect((await logs().where(filter()).count()).total).toBe(total)
    expect((await logs().where(filter()).limit(1000).get()).data).toHaveLength(total)
  })

  test('takes path segments that look like numbers or dates for names of fields', async () => {
    const id = await put({ records: { sleep: { '2026-09-01': { minutes: 480 }, '1': { minutes: 1 } } } })
    const path = 'records.sleep.2026-09-01.minutes'
    const found = await c()
      .where({ _id: id, [path]: 480, 'records.sleep.1.minutes': 1 })
      .field({ [path]: true })
      .get()
    expect(found.data).toEqual([{ _id: id, records: { sleep: { '2026-09-01': { minutes: 480 } } } }])
    await c().doc(id).update({ 'records.sleep.2.minutes': 2, 'records.sleep.1': _.remove() })
    expect((await stored(id)).records).toEqual({
      sleep: { '2026-09-01': { minutes: 480 }, '2': { minutes: 2 } },
    })
  })

  test('projects nested fields by keeping or by leaving out', async () => {
    const id = await put({ a: { b: 1, c: 2 }, list: [{ x: 1, y: 2 }, { y: 3 }] })
    const get = async (projection: object) =>
      ((await c().where({ _id: id }).field(projection).get()).data as Fields[])[0]
    expect(await get({ 'a.b': true, 'list.x': true })).toEqual({ _id: id, a: { b: 1 }, list: [{ x: 1 }, {}] })
    expect(await get({ 'a.b': true, _id: false })).toEqual({ a: { b: 1 } })
    expect(await get({ a: false, code: false, slots: false, 'list.y': false })).toEqual({
      _id: id,
      list: [{ x: 1 }, {}],
    })
  })

  test('finds elements of arrays through an index', async () => {
    const id = await put({ tags: ['p', 'q'] })
    expect((await c().where({ tags: 'q' }).get()).data).toHaveLength(1)
    await c()
      .doc(id)
      .update({ tags: _.set(['p']) })
    expect((await c().where({ tags: 'q' }).get()).data).toEqual([])
    expect(
      (
        await c()
          .where({ tags: _.in(['p']) })
          .get()
      ).data,
    ).toHaveLength(1)
  })
})

describe('updating', () => {
  test('knows the operators', async () => {
    const id = await put({ n: 1, nest: { y: { z: 2 } }, tags: ['p', 'q'], l: [3], low: 5, high: 5, old: 7 })
    await c()
      .doc(id)
      .update({
        ...{ n: _.inc(4), nest: { x: 9 }, l: _.push({ each: [1, 2], sort: 1, slice: -2 }), gone: 1 },
        ...{
          tags: _.addToSet({ $each: ['q', 'r'] }),
          low: _.min(3),
          high: _.max(9),
          old: _.rename('renamed'),
        },
      })
    expect(await stored(id)).toMatchObject({
      ...{ n: 5, nest: { x: 9, y: { z: 2 } }, l: [2, 3], gone: 1 },
      ...{ tags: ['p', 'q', 'r'], low: 3, high: 9, renamed: 7 },
    })
    await c()
      .doc(id)
      .update({
        n: _.mul(2),
        nest: _.set({ only: 1 }),
        gone: _.remove(),
        l: _.unshift([0]),
        tags: _.pull('q'),
      })
    const found = await stored(id)
    expect(found).toMatchObject({ n: 10, nest: { only: 1 }, l: [0, 2, 3], tags: ['p', 'r'] })
    expect(found).not.toHaveProperty('gone')
    await c().doc(id).update({ l: _.pop(), tags: _.shift() })
    expect(await stored(id)).toMatchObject({ l: [0, 2], tags: ['r'] })
    await c()
      .doc(id)
      .update({ l: _.pull(_.gte(1)) })
    expect((await stored(id)).l).toEqual([0])
  })

  test('counts what it changed', async () => {
    const id = await put({ n: 1 })
    expect((await c().doc(id).update({ n: 1 })).updated).toBe(0)
    expect((await c().doc(id).update({ n: 2 })).updated).toBe(1)
    expect((await c().doc('none').update({ n: 2 })).updated).toBe(0)
  })

  test('compares and sets: one of many wins', async () => {
    const id = await put({ rev: 1 })
    const attempts = Array.from({ length: 8 }, (_value, by) =>
      c().where({ _id: id, rev: 1 }).update({ rev: 2, by }),
    )
    const updated = (await Promise.all(attempts)).map((result) => result.updated)
    expect(updated.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
  })

  test('updates several documents where the condition holds', async () => {
    const [old, current] = [
      await put({ pupils: { x: { rev: 1 } } }),
      await put({ pupils: { x: { rev: 5 } } }),
    ]
    const none = await put({})
    const filter = { _id: _.in([old, current, none]), 'pupils.x.rev': _.not(_.gte(5)) }
    expect(
      (
        await c()
          .where(filter)
          .update({ 'pupils.x': _.set({ rev: 5, sum: 3 }) })
      ).updated,
    ).toBe(2)
    expect((await stored(none)).pupils).toEqual({ x: { rev: 5, sum: 3 } })
    expect((await stored(current)).pupils).toEqual({ x: { rev: 5 } })
  })

  test('replaces or inserts with set', async () => {
    expect(await db.collection('schools').doc('s2').set({ name: 'C', n: 1 })).toMatchObject({
      updated: 0,
      upsertedId: 's2',
    })
    expect(await db.collection('schools').doc('s2').set({ name: 'C' })).toMatchObject({ updated: 1 })
    expect((await db.collection('schools').doc('s2').get()).data).toEqual([{ _id: 's2', name: 'C' }])
  })

  test('returns the changed document', async () => {
    const id = await put({ v: 2 })
    const { doc } = (await c()
      .where({ _id: id })
      .updateAndReturn({ v: _.inc(1) })) as { doc: Fields }
    expect(doc.v).toBe(3)
  })

  test('removes by id and by condition', async () => {
    const id = await put({ kind: 'gone' })
    await put({ kind: 'gone' })
    expect((await c().doc(id).remove()).deleted).toBe(1)
    expect((await c().where({ kind: 'gone' }).remove()).deleted).toBe(1)
    expect((await c().where({ kind: 'gone' }).count()).total).toBe(0)
  })

  test('of a document with a unique value frees the old one', async () => {
    const id = await put({})
    await c()
      .doc(id)
      .update({ slots: _.set(['moved']) })
    await c().add({ code: 'taker', slots: [id] })
    expect(
      (
        await refusal(() =>
          c()
            .where({ code: 'taker' })
            .update({ slots: _.push('moved') }),
        )
      ).message,
    ).toContain('E11000')
  })
})

describe('aggregating', () => {
  const $ = () => _.aggregate

  test('groups, looks up, projects and sorts', async () => {
    const { data } = await logs()
      .aggregate()
      .match({ minutes: _.lt(100) })
      .group({
        _id: {
          s: '$school',
          day: $().dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
        },
        n: $().sum(1),
        average: $().avg('$minutes'),
        children: $().addToSet('$child'),
      })
      .lookup({ from: 'schools', localField: '_id.s', foreignField: '_id', as: 'school' })
      .project({
        _id: 0,
        ...{ s: '$_id.s', day: '$_id.day', n: 1, average: 1, name: $().arrayElemAt(['$school.name', 0]) },
        ...{
          children: $().size('$children'),
          many: $().cond({ if: $().gte(['$n', 34]), then: 'yes', else: 'no' }),
        },
      })
      .sort({ s: 1 })
      .end()
    expect(data).toEqual([
      { s: 's0', day: '2023-11-15', n: 34, average: 49.5, name: 'A', children: 10, many: 'yes' },
      { s: 's1', day: '2023-11-15', n: 33, average: 49, name: 'B', children: 10, many: 'no' },
      { s: 's2', day: '2023-11-15', n: 33, average: 50, name: 'C', children: 10, many: 'no' },
    ])
  })

  test('unwinds, skips, limits and counts', async () => {
    const unwound = await db.collection('c').aggregate().match({ tags: 'p' }).unwind('$tags').count('n').end()
    expect(unwound.data).toEqual([{ n: expect.any(Number) as number }])
    const page = await logs()
      .aggregate()
      .sort({ minutes: -1 })
      .skip(1)
      .limit(2)
      .project({ _id: 0, minutes: 1 })
      .end()
    expect(page.data).toEqual([{ minutes: 298 }, { minutes: 297 }])
  })

  test.each<[string, object, unknown]>([
    ['$add', { $add: ['$n', 2] }, 9],
    ['$subtract', { $subtract: ['$n', 2] }, 5],
    ['$multiply', { $multiply: ['$n', 2] }, 14],
    ['$divide', { $divide: ['$n', 2] }, 3.5],
    ['$mod', { $mod: ['$n', 4] }, 3],
    ['$abs', { $abs: { $subtract: [0, '$n'] } }, 7],
    ['$ceil', { $ceil: { $divide: ['$n', 2] } }, 4],
    ['$floor', { $floor: { $divide: ['$n', 2] } }, 3],
    [
      'comparisons',
      { $and: [{ $eq: ['$n', 7] }, { $ne: ['$n', 8] }, { $lt: ['$n', 8] }, { $lte: ['$n', 7] }] },
      true,
    ],
    ['$or and $not', { $or: [{ $gt: ['$n', 8] }, { $not: [{ $gte: ['$n', 8] }] }] }, true],
    ['$ifNull', { $ifNull: ['$none', 'x'] }, 'x'],
    ['$switch', { $switch: { branches: [{ case: { $gt: ['$n', 5] }, then: 'a' }], default: 'b' } }, 'a'],
    ['$literal', { $literal: '$n' }, '$n'],
    ['$concat', { $concat: ['$t', '!'] }, 't!'],
    ['$in', { $in: ['$t', ['s', 't']] }, true],
    ['$year', { $year: '$d' }, 2026],
    ['$month', { $month: '$d' }, 9],
    ['$dayOfMonth', { $dayOfMonth: '$d' }, 3],
  ])('the expression %s', async (_name, expression, value) => {
    const at = { n: 7, t: 't', d: new Date('2026-09-03T12:00:00Z') }
    await db.collection('schools').doc('expression').set(at)
    const rows = db.collection('schools').options({ raw: true })
    const { data } = await rows
      .aggregate([{ $match: { _id: 'expression' } }, { $project: { _id: 0, value: expression } }])
      .end()
    expect(data).toEqual([{ value }])
  })

  test.each<[string, unknown]>([
    ['$sum', 6],
    ['$avg', 2],
    ['$min', 1],
    ['$max', 3],
    ['$first', 1],
    ['$last', 3],
    ['$push', [1, 2, 3]],
  ])('the accumulator %s', async (name, value) => {
    const rows = logs().options({ raw: true })
    const stages = [{ $match: { _id: { $in: ['l1', 'l2', 'l3'] } } }, { $sort: { minutes: 1 } }]
    const { data } = await rows
      .aggregate([...stages, { $group: { _id: null, value: { [name]: '$minutes' } } }])
      .end()
    expect(data).toEqual([{ _id: null, value }])
  })
})

describe('in a transaction', () => {
  test('reads see own writes, others do not, and the commit shows them', async () => {
    const id = await put({ n: 0 })
    const result = await db.runTransaction(async (transaction) => {
      const inside = transaction.collection('c')
      await inside.doc(id).update({ n: _.inc(1) })
      expect((await inside.doc(id).get()).data?.n).toBe(1)
      expect((await stored(id)).n).toBe(0)
      await inside.add({ _id: 'inside', code: 'inside', slots: ['inside'] })
      expect((await inside.doc('none').get()).data).toBeNull()
      return 7
    })
    expect(result).toBe(7)
    expect((await stored(id)).n).toBe(1)
    expect(await stored('inside')).toBeDefined()
  })

  test('an error or a rollback leaves nothing', async () => {
    const id = await put({ n: 0 })
    const rolledBack = db.runTransaction(async (transaction) => {
      await transaction.collection('c').doc(id).update({ n: 1 })
      await transaction.rollback('why')
    })
    await expect(rolledBack).rejects.toBe('why')
    const failed = db.runTransaction(async (transaction) => {
      await transaction.collection('c').doc(id).remove()
      throw new Error('boom')
    })
    await expect(failed).rejects.toThrow('boom')
    expect((await stored(id)).n).toBe(0)
  })

  test('reads a snapshot', async () => {
    const id = await put({ n: 0 })
    const transaction = await db.startTransaction()
    await c().doc(id).update({ n: 1 })
    expect((await transaction.collection('c').doc(id).get()).data?.n).toBe(0)
    await transaction.rollback()
  })

  test('a write from outside makes it start again', async () => {
    const id = await put({ n: 0 })
    let attempts = 0
    await db.runTransaction(async (transaction) => {
      attempts++
      const { data } = await transaction.collection('c').doc(id).get()
      if (attempts === 1) await c().doc(id).update({ n: 50 })
      await transaction
        .collection('c')
        .doc(id)
        .update({ n: Number(data?.n) + 1 })
    })
    expect(attempts).toBe(2)
    expect((await stored(id)).n).toBe(51)
  })

  test('concurrent ones lose no step', async () => {
    const id = await put({ n: 0 })
    const step = () =>
      db.runTransaction(async (transaction) => {
        const { data } = await transaction.collection('c').doc(id).get()
        await transaction
          .collection('c')
          .doc(id)
          .update({ n: Number(data?.n) + 1 })
      })
    const results = await Promise.allSettled([step(), step(), step(), step()])
    const committed = results.filter(({ status }) => status === 'fulfilled').length
    expect((await stored(id)).n).toBe(committed)
    expect(committed).toBeGreaterThan(0)
  })

  test('what is inserted and removed again leaves nothing', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('c').add({ _id: 'brief', code: 'brief', slots: ['brief'] })
    await transaction.collection('c').doc('brief').remove()
    await transaction.commit()
    expect(await stored('brief')).toBeUndefined()
  })

  test('a taken unique value ends it', async () => {
    const id = await put({})
    const attempt = db.runTransaction((transaction) =>
      transaction.collection('c').add({ code: id, slots: ['u'] }),
    )
    await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining('E11000') as string })
  })
})

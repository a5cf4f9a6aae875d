import { TestDatabase } from './support/database'
import { type Database, refusal } from './support/environment'

let base: TestDatabase
let db: Database
let _: Database['command']

beforeAll(async () => {
  base = await TestDatabase.start()
  db = base.db
  _ = db.command
})

describe('inserting', () => {
  test('keeps types and fills in the date', async () => {
    const id = await base.put({
      n: 1,
      d: new Date(1.7e12),
      s: db.serverDate(),
      deep: { x: [1, { y: null }] },
      no: false,
    })
    const found = await base.stored(id)
    expect(found).toMatchObject({ n: 1, d: new Date(1.7e12), deep: { x: [1, { y: null }] }, no: false })
    expect(found.s).toBeInstanceOf(Date)
  })

  test('refuses a second document of the same id or the same unique value', async () => {
    const id = await base.put({})
    const again = await refusal(() => base.c.add({ _id: id }))
    expect(again.code).toBe('DATABASE_REQUEST_FAILED')
    expect(again.message).toContain('E11000 duplicate key error')
    expect((await refusal(() => base.c.add({ code: id, slots: [] }))).message).toMatch(/E11000.*index: code/)
    expect((await refusal(() => base.c.add({ code: 'x', slots: ['free', id] }))).message).toMatch(
      /E11000.*slots/,
    )
    expect((await base.c.where({ code: 'x' }).count()).total).toBe(0)
  })

  test('takes a missing field of a unique index for null', async () => {
    await base.c.add({ slots: ['null-1'] })
    expect((await refusal(() => base.c.add({ code: null, slots: ['null-2'] }))).message).toContain('E11000')
    await base.c.where({ code: null }).remove()
  })

  test('gives one or several ids', async () => {
    const one = await base.c.add({ code: 'one', slots: ['one'] })
    expect((await base.c.doc(one.id ?? '').get()).data).toHaveLength(1)
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
    await refusal(() => base.c.add(documents))
    expect((await base.c.where({ code: 'all-1' }).count()).total).toBe(0)
  })
})

describe('finding', () => {
  test('orders, skips, limits and projects', async () => {
    const { data } = await base.logs
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
    expect((await base.logs.where(filter()).count()).total).toBe(total)
    expect((await base.logs.where(filter()).limit(1000).get()).data).toHaveLength(total)
  })

  test('takes path segments that look like numbers or dates for names of fields', async () => {
    const id = await base.put({ records: { sleep: { '2026-09-01': { minutes: 480 }, '1': { minutes: 1 } } } })
    const path = 'records.sleep.2026-09-01.minutes'
    const found = await base.c
      .where({ _id: id, [path]: 480, 'records.sleep.1.minutes': 1 })
      .field({ [path]: true })
      .get()
    expect(found.data).toEqual([{ _id: id, records: { sleep: { '2026-09-01': { minutes: 480 } } } }])
    await base.c.doc(id).update({ 'records.sleep.2.minutes': 2, 'records.sleep.1': _.remove() })
    expect((await base.stored(id)).records).toEqual({
      sleep: { '2026-09-01': { minutes: 480 }, '2': { minutes: 2 } },
    })
  })

  test('projects nested fields by keeping or by leaving out', async () => {
    const id = await base.put({ a: { b: 1, c: 2 }, list: [{ x: 1, y: 2 }, { y: 3 }] })
    const get = async (projection: object) =>
      (await base.c.where({ _id: id }).field(projection).get()).data[0]
    expect(await get({ 'a.b': true, 'list.x': true })).toEqual({ _id: id, a: { b: 1 }, list: [{ x: 1 }, {}] })
    expect(await get({ 'a.b': true, _id: false })).toEqual({ a: { b: 1 } })
    expect(await get({ a: false, code: false, slots: false, 'list.y': false })).toEqual({
      _id: id,
      list: [{ x: 1 }, {}],
    })
  })

  test('finds elements of arrays through an index', async () => {
    const id = await base.put({ tags: ['p', 'q'] })
    expect((await base.c.where({ tags: 'q' }).get()).data).toHaveLength(1)
    await base.c.doc(id).update({ tags: _.set(['p']) })
    expect((await base.c.where({ tags: 'q' }).get()).data).toEqual([])
    expect((await base.c.where({ tags: _.in(['p']) }).get()).data).toHaveLength(1)
  })
})

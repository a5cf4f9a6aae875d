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

describe('updating', () => {
  test('knows the operators', async () => {
    const id = await base.put({
      n: 1,
      nest: { y: { z: 2 } },
      tags: ['p', 'q'],
      l: [3],
      low: 5,
      high: 5,
      old: 7,
    })
    await base.c.doc(id).update({
      ...{ n: _.inc(4), nest: { x: 9 }, l: _.push({ each: [1, 2], sort: 1, slice: -2 }), gone: 1 },
      ...{
        tags: _.addToSet({ $each: ['q', 'r'] }),
        low: _.min(3),
        high: _.max(9),
        old: _.rename('renamed'),
      },
    })
    expect(await base.stored(id)).toMatchObject({
      ...{ n: 5, nest: { x: 9, y: { z: 2 } }, l: [2, 3], gone: 1 },
      ...{ tags: ['p', 'q', 'r'], low: 3, high: 9, renamed: 7 },
    })
    await base.c.doc(id).update({
      n: _.mul(2),
      nest: _.set({ only: 1 }),
      gone: _.remove(),
      l: _.unshift([0]),
      tags: _.pull('q'),
    })
    const found = await base.stored(id)
    expect(found).toMatchObject({ n: 10, nest: { only: 1 }, l: [0, 2, 3], tags: ['p', 'r'] })
    expect(found).not.toHaveProperty('gone')
    await base.c.doc(id).update({ l: _.pop(), tags: _.shift() })
    expect(await base.stored(id)).toMatchObject({ l: [0, 2], tags: ['r'] })
    await base.c.doc(id).update({ l: _.pull(_.gte(1)) })
    expect((await base.stored(id)).l).toEqual([0])
  })

  test('counts what it changed', async () => {
    const id = await base.put({ n: 1 })
    expect((await base.c.doc(id).update({ n: 1 })).updated).toBe(0)
    expect((await base.c.doc(id).update({ n: 2 })).updated).toBe(1)
    expect((await base.c.doc('none').update({ n: 2 })).updated).toBe(0)
  })

  test('compares and sets: one of many wins', async () => {
    const id = await base.put({ rev: 1 })
    const attempts = Array.from({ length: 8 }, (_value, by) =>
      base.c.where({ _id: id, rev: 1 }).update({ rev: 2, by }),
    )
    const updated = (await Promise.all(attempts)).map((result) => result.updated)
    expect(updated.sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
  })

  test('updates several documents where the condition holds', async () => {
    const [old, current] = [
      await base.put({ pupils: { x: { rev: 1 } } }),
      await base.put({ pupils: { x: { rev: 5 } } }),
    ]
    const none = await base.put({})
    const filter = { _id: _.in([old, current, none]), 'pupils.x.rev': _.not(_.gte(5)) }
    expect((await base.c.where(filter).update({ 'pupils.x': _.set({ rev: 5, sum: 3 }) })).updated).toBe(2)
    expect((await base.stored(none)).pupils).toEqual({ x: { rev: 5, sum: 3 } })
    expect((await base.stored(current)).pupils).toEqual({ x: { rev: 5 } })
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
    const id = await base.put({ v: 2 })
    const { doc } = await base.c.where({ _id: id }).updateAndReturn({ v: _.inc(1) })
    expect(doc?.v).toBe(3)
  })

  test('removes by id and by condition', async () => {
    const id = await base.put({ kind: 'gone' })
    await base.put({ kind: 'gone' })
    expect((await base.c.doc(id).remove()).deleted).toBe(1)
    expect((await base.c.where({ kind: 'gone' }).remove()).deleted).toBe(1)
    expect((await base.c.where({ kind: 'gone' }).count()).total).toBe(0)
  })

  test('of a document with a unique value frees the old one', async () => {
    const id = await base.put({})
    await base.c.doc(id).update({ slots: _.set(['moved']) })
    await base.c.add({ code: 'taker', slots: [id] })
    expect(
      (await refusal(() => base.c.where({ code: 'taker' }).update({ slots: _.push('moved') }))).message,
    ).toContain('E11000')
  })
})

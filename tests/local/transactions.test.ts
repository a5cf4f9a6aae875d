import { TestDatabase } from './support/database'
import type { Database } from './support/environment'

let base: TestDatabase
let db: Database
let _: Database['command']

beforeAll(async () => {
  base = await TestDatabase.start()
  db = base.db
  _ = db.command
})

describe('in a transaction', () => {
  test('reads see own writes, others do not, and the commit shows them', async () => {
    const id = await base.put({ n: 0 })
    const result = await db.runTransaction(async (transaction) => {
      const inside = transaction.collection('c')
      await inside.doc(id).update({ n: _.inc(1) })
      expect((await inside.doc(id).get()).data?.n).toBe(1)
      expect((await base.stored(id)).n).toBe(0)
      await inside.add({ _id: 'inside', code: 'inside', slots: ['inside'] })
      expect((await inside.doc('none').get()).data).toBeNull()
      return 7
    })
    expect(result).toBe(7)
    expect((await base.stored(id)).n).toBe(1)
    expect(await base.stored('inside')).toHaveProperty('code')
  })

  test('an error or a rollback leaves nothing', async () => {
    const id = await base.put({ n: 0 })
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
    expect((await base.stored(id)).n).toBe(0)
  })

  test('reads a snapshot', async () => {
    const id = await base.put({ n: 0 })
    const transaction = await db.startTransaction()
    await base.c.doc(id).update({ n: 1 })
    expect((await transaction.collection('c').doc(id).get()).data?.n).toBe(0)
    await transaction.rollback()
  })

  test('a write from outside makes it start again', async () => {
    const id = await base.put({ n: 0 })
    let attempts = 0
    await db.runTransaction(async (transaction) => {
      attempts++
      const { data } = await transaction.collection('c').doc(id).get()
      if (attempts === 1) await base.c.doc(id).update({ n: 50 })
      await transaction
        .collection('c')
        .doc(id)
        .update({ n: Number(data?.n) + 1 })
    })
    expect(attempts).toBe(2)
    expect((await base.stored(id)).n).toBe(51)
  })

  test('concurrent ones lose no step', async () => {
    const id = await base.put({ n: 0 })
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
    expect((await base.stored(id)).n).toBe(committed)
    expect(committed).toBeGreaterThan(0)
  })

  test('what is inserted and removed again leaves nothing', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('c').add({ _id: 'brief', code: 'brief', slots: ['brief'] })
    await transaction.collection('c').doc('brief').remove()
    await transaction.commit()
    expect(await base.stored('brief')).toEqual({})
  })

  test('a taken unique value ends it', async () => {
    const id = await base.put({})
    const attempt = db.runTransaction((transaction) =>
      transaction.collection('c').add({ code: id, slots: ['u'] }),
    )
    await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining('E11000') as string })
  })
})

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

describe('aggregating', () => {
  const $ = () => _.aggregate

  test('groups, looks up, projects and sorts', async () => {
    const schools = ['A', 'B', 'C'].map((name, number) => ({ _id: `s${number}`, name }))
    await db.collection('schools').add(schools)
    const { data } = await base.logs
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
    const page = await base.logs
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
    const rows = base.logs.options({ raw: true })
    const stages = [{ $match: { _id: { $in: ['l1', 'l2', 'l3'] } } }, { $sort: { minutes: 1 } }]
    const { data } = await rows
      .aggregate([...stages, { $group: { _id: null, value: { [name]: '$minutes' } } }])
      .end()
    expect(data).toEqual([{ _id: null, value }])
  })
})

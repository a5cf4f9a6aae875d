import type { App } from './support/environment'

/**
 * The calls behind the captured exchanges in wire/, each by the name of its file, with the answer that is
 * expected here: an answer's fields, or the refusal of what the functions do not use.
 */
export interface WireCall {
  call: (app: App) => unknown
  answers?: Record<string, unknown>
  refused?: string
}

export const databaseCalls: Record<string, WireCall> = {
  'add-custom-id': {
    call: (app) => {
      const db = app.database()
      const big = 1700000000000
      const pattern = db.RegExp({ regexp: 'x', options: 'i' })
      return db.collection('c').add({
        ...{ _id: 'a', n: 1, f: 1.5, big, d: new Date(big), s: db.serverDate() },
        ...{ z: null, re: pattern, arr: [1, 'b', { c: true }] },
      })
    },
    answers: { id: 'a' },
  },
  'add-array': {
    call: (app) =>
      app
        .database()
        .collection('c')
        .add([{ a: 1 }, { a: 2 }]),
    answers: { ids: [expect.any(String), expect.any(String)] },
  },
  get: {
    call: (app) => {
      const db = app.database()
      const _ = db.command
      return db
        .collection('c')
        .where({
          a: _.in(['x', 'y']),
          g: _.exists(true),
          d: _.gte(new Date(0)),
          re: db.RegExp({ regexp: 'ab', options: 'i' }),
          e: { f: 1 },
          'b.c': _.gte(3).and(_.lt(9)),
        })
        .orderBy('a', 'desc')
        .orderBy('b', 'asc')
        .skip(5)
        .limit(20)
        .field({ a: true, b: false })
        .get()
    },
    refused: 'INVALID_PARAM', // a projection that keeps one field and leaves out another
  },
  'where-or': {
    call: (app) => {
      const db = app.database()
      const _ = db.command
      return db
        .collection('c')
        .where(_.or([{ a: 1 }, { b: _.neq(2) }, { c: _.lt(1).or(_.gt(5)) }]))
        .get()
    },
    answers: { data: [expect.objectContaining({ _id: 'a' })] },
  },
  'where-and': {
    call: (app) => {
      const db = app.database()
      const _ = db.command
      return db
        .collection('c')
        .where(_.and([{ a: 1 }, { b: _.nin([2]) }]))
        .limit(5000)
        .get()
    },
    answers: { data: [] },
  },
  'where-elemmatch-size-all-expr-not': {
    call: (app) => {
      const db = app.database()
      const _ = db.command
      return db
        .collection('c')
        .where({
          a: _.elemMatch({ x: _.gt(1), y: 2 }),
          t: _.all(['q']),
          s: _.size(2),
          n: _.not(_.eq(3)),
        })
        .get()
    },
    answers: { data: [] },
  },
  count: {
    call: (app) => app.database().collection('c').where({ a: 1 }).count(),
    answers: { total: 0 },
  },
  'count-all': {
    call: (app) => app.database().collection('c').count(),
    answers: { total: 1 },
  },
  'doc-get': {
    call: (app) => app.database().collection('c').doc('a').get(),
    answers: { data: [expect.objectContaining({ _id: 'a', v: [] })] },
  },
  'doc-field-get': {
    call: (app) => app.database().collection('c').doc('a').field({ n: true }).get(),
    answers: { data: [{ _id: 'a', n: 1 }] },
  },
  'doc-set': {
    call: (app) =>
      app
        .database()
        .collection('c')
        .doc('a')
        .set({ n: 1, d: new Date(0) }),
    answers: { updated: 1 },
  },
  'doc-create': {
    call: (app) => app.database().collection('c').doc('a').create({ n: 1 }),
    refused: 'DATABASE_REQUEST_FAILED', // the document exists
  },
  'doc-update': {
    call: (app) => {
      const db = app.database()
      const _ = db.command
      return db
        .collection('c')
        .doc('a')
        .update({
          ...{
            n: _.inc(1),
            'a.b': 2,
            now: db.serverDate({ offset: 1000 }),
            nest: { x: 1, y: _.set({ z: 1 }) },
          },
          ...{
            p: _.push([1, 2]),
            q: _.push({ each: [1], sort: 1, slice: -5 }),
            u: _.unshift([1]),
            r: _.remove(),
          },
          ...{ t: _.addToSet('x'), t2: _.addToSet({ $each: ['x', 'y'] }), v: _.pull('k'), m: _.mul(2) },
          ...{ mx: _.max(3), ren: _.rename('ren2'), pp: _.pop(), sh: _.shift() },
        })
    },
    answers: { updated: 1 },
  },
  'where-update': {
    call: (app) => app.database().collection('c').where({ a: 1 }).update({ b: 2 }),
    answers: { updated: 0 },
  },
  'where-update-single': {
    call: (app) =>
      app.database().collection('c').where({ a: 1 }).options({ multiple: false }).update({ b: 2 }),
    answers: { updated: 0 },
  },
  'raw-update': {
    call: (app) =>
      app
        .database()
        .collection('c')
        .where({ a: 1 })
        .options({ raw: true })
        .update({ $set: { b: 2 }, $setOnInsert: { c: 1 } }),
    refused: 'INVALID_PARAM', // $setOnInsert
  },
  'raw-where': {
    call: (app) =>
      app
        .database()
        .collection('c')
        .options({ raw: true })
        .where({ $expr: { $gt: ['$a', '$b'] } })
        .get(),
    refused: 'INVALID_PARAM', // $expr
  },
  updateandreturn: {
    call: (app) => {
      const db = app.database()
      return db
        .collection('c')
        .where({ a: 1 })
        .updateAndReturn({ n: db.command.inc(1) })
    },
    answers: { updated: 0 },
  },
  'remove-doc': {
    call: (app) => app.database().collection('c').doc('a').remove(),
    answers: { deleted: 1 },
  },
  'remove-where': {
    call: (app) => {
      const db = app.database()
      return db
        .collection('c')
        .where({ a: db.command.lt(1) })
        .remove()
    },
    answers: { deleted: 0 },
  },
  aggregate: {
    call: (app) => {
      const db = app.database()
      const _ = db.command
      const $ = _.aggregate
      return db
        .collection('c')
        .aggregate()
        .match({ a: _.gte(1), d: _.gte(new Date(0)) })
        .group({ _id: { g: '$grade', m: $.month('$d') }, n: $.sum(1), avg: $.avg('$x') })
        .lookup({ from: 'o', localField: 'a', foreignField: 'b', as: 'o' })
        .lookup({
          from: 'sc',
          let: { k: '$k' },
          pipeline: $.pipeline()
            .match(_.expr($.eq(['$k', '$$k'])))
            .project({ _id: 0 })
            .done(),
          as: 'l',
        })
        .project({ _id: 0, x: 1, y: $.cond({ if: $.gt(['$n', 1]), then: 'a', else: 'b' }) })
        .sort({ n: -1 })
        .skip(1)
        .limit(10)
        .end()
    },
    refused: 'INVALID_PARAM', // a $lookup with a pipeline
  },
  'aggregate-raw': {
    call: (app) =>
      app
        .database()
        .collection('c')
        .options({ raw: true })
        .aggregate([{ $match: { d: { $gte: new Date(0) } } }, { $count: 'n' }])
        .end(),
    answers: { data: [{ n: 1 }] },
  },
}

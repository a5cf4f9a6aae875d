import { databaseCalls, type WireCall } from './database-calls'

export const wireCalls: Record<string, WireCall> = {
  ...databaseCalls,
  tx: {
    call: async (app) => {
      const db = app.database()
      const _ = db.command
      const transaction = await db.startTransaction()
      const c = transaction.collection('c')
      const first = await c.doc('a').get()
      await expect(c.where({ a: 1 }).get()).rejects.toMatchObject({ code: 'INVALID_PARAM' })
      await c.add({ _id: 'z' })
      await c.doc('a').update({ n: _.inc(1) })
      await c.doc('a').set({ n: 1 })
      await c.doc('a').remove()
      await c.where({ a: 1 }).update({ b: 1 })
      await c.where({ a: 1 }).count()
      await transaction.commit()
      return first
    },
    answers: { data: { _id: 'a', n: 1, v: [], d: new Date(0) } },
  },
  createcollection: {
    call: (app) => app.database().createCollection('c'),
    refused: 'DATABASE_COLLECTION_ALREADY_EXIST',
  },
  'instance-database': {
    call: (app) => app.database({ instance: 'i', database: 'dd' }).collection('c').doc('a').get(),
    refused: 'INVALID_PARAM', // one environment has one database here
  },
  upload: {
    call: (app) => app.uploadFile({ cloudPath: 'a/b.png', fileContent: Buffer.from('png') }),
    answers: { fileID: 'cloud://local-env.local/a/b.png' },
  },
  tempurl: {
    call: (app) =>
      app.getTempFileURL({ fileList: ['cloud://env.b/a.png', { fileID: 'cloud://x', maxAge: 60 }] }),
    answers: {
      fileList: [
        expect.objectContaining({ code: 'STORAGE_FILE_NONEXIST' }),
        expect.objectContaining({ code: 'STORAGE_FILE_NONEXIST' }),
      ],
    },
  },
  deletefile: {
    call: (app) => app.deleteFile({ fileList: ['cloud://env.b/a.png'] }),
    answers: {
      fileList: [{ code: 'STORAGE_FILE_NONEXIST', fileID: 'cloud://env.b/a.png', tempFileURL: '' }],
    },
  },
  callfunction: {
    call: (app) => app.callFunction({ name: 'f', data: { a: 1 } }),
    answers: { result: { event: { a: 1 } } },
  },
  callwxopenapi: {
    call: (app) => app.callWxOpenApi({ apiName: '/cgi-bin/message/subscribe/send', requestData: { a: 1 } }),
    answers: { result: { errcode: 0, errmsg: 'ok' } },
  },
}

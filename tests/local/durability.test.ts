import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { type CloudBase, startCloudBase } from '../../local/cloudbase'
import { Store } from '../../local/database/store'
import { atTheEnd } from './support/cleanup'
import { collections, type Database, refusal, sdkFor, temporaryFolder } from './support/environment'

const schema = { functions: [], collections: collections({ c: { n: '!n', tags: 'tags' } }) }
const start = (dataDir: string, other = schema) =>
  startCloudBase({ dataDir, functionsDir: dataDir, schema: other })

async function serve(dataDir: string): Promise<{ child: ChildProcess; database: Database }> {
  const script = join(__dirname, 'fixtures/serve.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  atTheEnd(() => child.kill('SIGKILL'))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const environment = { url: line.toString().trim(), envId: 'local-env' } as CloudBase
  return { child, database: sdkFor(environment).database() }
}

interface Document {
  _id: string
  n: number
  tags: string[]
  rev?: number
}

// The SDK warns of slow requests, even of those that failed; its timers run out before the test ends.
const slowWarning = 3_000

describe('killed while writing', () => {
  const dataDir = join(temporaryFolder(), 'data')
  /** The newest acknowledged revision of each document. */
  const acknowledged = new Map<string, number>()
  let next = 0

  async function writeUntilDead(database: Database, child: ChildProcess): Promise<void> {
    while (child.exitCode === null && child.signalCode === null) {
      const n = next++
      const id = `d${n}`
      try {
        await database.collection('c').add({ _id: id, n, tags: [`t${n % 5}`, id], rev: 1 })
        acknowledged.set(id, 1)
        const { updated } = await database
          .collection('c')
          .where({ _id: id, rev: 1 })
          .update({ rev: 2, tags: [id] })
        if (updated === 1) acknowledged.set(id, 2)
      } catch {
        return // the server has gone
      }
    }
  }

  test('loses no acknowledged write, in any of several rounds', async () => {
    for (let round = 1; round <= 3; round++) {
      const { child, database } = await serve(dataDir)
      const exit = once(child, 'exit')
      const before = acknowledged.size
      const writing = Array.from({ length: 4 }, () => writeUntilDead(database, child))
      while (acknowledged.size < before + 40) await new Promise((resolve) => setTimeout(resolve, 5))
      child.kill('SIGKILL')
      await Promise.all([...writing, exit])
      const cloudbase = await start(dataDir)
      const kept = new Map(
        [...cloudbase.documents('c')].map((one) => [(one as unknown as Document)._id, one.rev]),
      )
      await cloudbase.close()
      const lost = [...acknowledged].filter(([id, rev]) => Number(kept.get(id) ?? 0) < rev)
      expect(lost).toEqual([])
    }
  })

  afterAll(async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, slowWarning + 200))
    warn.mockRestore()
  })

  test('leaves a sound file whose indexes match the documents', () => {
    const database = new Libsql(join(dataDir, 'store.db'))
    const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[]
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    const documents = all('SELECT document FROM c_c').map(
      (row) => JSON.parse(String(row.document)) as Document,
    )
    expect(all('SELECT * FROM i_c_n')).toHaveLength(documents.length)
    const tags = documents.flatMap((one) => one.tags).length
    expect(all('SELECT * FROM i_c_tags')).toHaveLength(tags)
    const orphans = 'SELECT key FROM i_c_n WHERE key NOT IN (SELECT key FROM c_c)'
    expect(all(orphans)).toEqual([])
    database.close()
  })
})

describe('a data folder', () => {
  test('is used by one process at a time, and free again after a kill', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    const { child } = await serve(dataDir)
    const message = `the data folder ${dataDir} is in use by process ${child.pid ?? 0}`
    expect((await refusal(() => start(dataDir))).message).toBe(message)
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
    expect(existsSync(join(dataDir, 'lock'))).toBe(true)
    await (await start(dataDir)).close()
    expect(existsSync(join(dataDir, 'lock'))).toBe(false)
  })

  test('keeps its documents and keys, and follows a changed schema', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    const first = await start(dataDir)
    await sdkFor(first)
      .database()
      .collection('c')
      .add([
        { _id: 'a', n: 1, m: 1 },
        { _id: 'b', n: 2, m: 1 },
      ])
    await first.close()
    const changed = { functions: [], collections: collections({ c: { n: 'm,n' }, more: {} }) }
    const second = await start(dataDir, changed)
    const database = sdkFor(second).database()
    const { data } = await database.collection('c').where({ m: 1 }).orderBy('n', 'desc').get()
    expect(data).toMatchObject([{ _id: 'b' }, { _id: 'a' }])
    expect((await database.collection('more').get()).data).toEqual([])
    await second.close()
    const unique = { functions: [], collections: collections({ c: { m: '!m' } }) }
    expect((await refusal(() => start(dataDir, unique))).message).toContain('E11000')
    const third = await start(dataDir)
    expect([...third.documents('c')]).toHaveLength(2)
    await third.close()
  })

  test.each([
    ['no database at all', 'cannot be opened'],
    ['a database of another program', 'not a store of this program'],
    ['damaged keys', 'secrets.json is damaged'],
  ])('with %s is refused in one line', async (what, message) => {
    const dataDir = temporaryFolder()
    const file = join(dataDir, 'store.db')
    if (what === 'no database at all') writeFileSync(file, 'this is text, '.repeat(1000))
    else if (what === 'damaged keys') writeFileSync(join(dataDir, 'secrets.json'), '{}')
    else {
      const other = new Libsql(file)
      other.exec('CREATE TABLE theirs (x)')
      other.close()
    }
    const before = what === 'damaged keys' ? undefined : readFileSync(file)
    const refused = await refusal(() => start(dataDir))
    expect(refused.message).toContain(message)
    expect(refused.message).not.toContain('\n')
    if (before) expect(readFileSync(file)).toEqual(before)
  })
})

describe('a transaction', () => {
  test('ends by itself when its time is over', async () => {
    const store = new Store(join(temporaryFolder(), 'store.db'), { durable: false, transactionLifetime: 1 })
    store.applySchema(schema)
    const id = store.transactions.start()
    store.insert('c', [{ _id: 'a', n: 1 }], id)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(() => store.transactions.commit(id)).toThrow('transaction must be commit or abort in 30 seconds')
    expect(store.count('c', {})).toBe(0)
    store.close()
  })
})

import { join } from 'node:path'
import { localCredential } from '../../local/cloudbase'
import { Disk } from '../../local/database/disk'
import { Store } from '../../local/database/store'
import { CostBook } from '../../local/wire/costs'
import type { Surroundings } from '../../local/wire/action'
import { startServer } from '../../local/wire/server'
import { collections, temporaryFolder } from './support/environment'

/** A file whose synchronisations are ended by hand. */
function slowFile() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const sync = () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
  return { ends, sync }
}

/** Lets everything that can go on go on. */
const moments = () => new Promise((resolve) => setTimeout(resolve, 20))

async function isOver(promise: Promise<unknown>): Promise<boolean> {
  let over = false
  void promise.then(
    () => (over = true),
    () => (over = true),
  )
  await moments()
  return over
}

describe('the wait for the disk', () => {
  test('is none where nothing was written', async () => {
    const { ends, sync } = slowFile()
    await new Disk({ commits: 0 }, sync).settled()
    expect(ends).toEqual([])
  })

  test('is over when the disk is, and is shared by those who wait', async () => {
    const { ends, sync } = slowFile()
    const disk = new Disk({ commits: 1 }, sync)
    const [one, other] = [disk.settled(), disk.settled()]
    expect(await isOver(one)).toBe(false)
    ends[0]!.resolve()
    await Promise.all([one, other])
    await disk.settled()
    expect(ends).toHaveLength(1)
  })

  test('is that of the next turn for what was written during one', async () => {
    const { ends, sync } = slowFile()
    const written = { commits: 1 }
    const disk = new Disk(written, sync)
    const first = disk.settled()
    written.commits = 3
    const [second, third] = [disk.settled(), disk.settled()]
    ends[0]!.resolve()
    await first
    expect(await isOver(second)).toBe(false)
    ends[1]!.resolve()
    await Promise.all([second, third])
    expect(ends).toHaveLength(2)
  })

  test('fails for good once the disk has failed: what it kept is not known any more', async () => {
    const { ends, sync } = slowFile()
    const disk = new Disk({ commits: 1 }, sync)
    const waiting = disk.settled()
    ends[0]!.reject(new Error('input/output error'))
    await expect(waiting).rejects.toThrow('input/output error')
    await expect(disk.settled()).rejects.toThrow('input/output error')
    expect(ends).toHaveLength(1)
  })
})

test('no answer goes out before the disk has what it tells of', async () => {
  const store = new Store(join(temporaryFolder(), 'store.db'), { durable: true })
  store.applySchema({ functions: [], collections: collections({ c: {} }) })
  let end: () => void = () => undefined
  const disk = new Promise<void>((resolve) => (end = resolve))
  const slow = Object.assign(store, { settled: () => disk })
  const surroundings = { store: slow, book: new CostBook() } as unknown as Surroundings
  const server = await startServer(() => surroundings, { followCallersClock: false })
  const authorization = `TC3-HMAC-SHA256 Credential=${localCredential.id}/x Signature=${'0'.repeat(64)}`
  const ask = (body: object) =>
    fetch(`${server.origin}/admin`, {
      ...{ method: 'POST', headers: { authorization } },
      body: JSON.stringify({ collectionName: 'c', ...body }),
    })
  const adding = ask({ action: 'database.insertDocument', data: ['{"_id":"a"}'] })
  expect(await isOver(adding)).toBe(false)
  const reading = ask({ action: 'database.getDocument' })
  expect(await isOver(reading)).toBe(false)
  end()
  expect(await (await adding).json()).toMatchObject({ data: { insertedIds: ['a'] } })
  expect(await (await reading).json()).toMatchObject({ data: { list: ['{"_id":"a"}'] } })
  await server.close()
  store.close()
})

test('a durable store is settled by the file system, a hasty one at once', async () => {
  for (const durable of [true, false]) {
    const store = new Store(join(temporaryFolder(), 'store.db'), { durable })
    store.applySchema({ functions: [], collections: collections({ c: {} }) })
    store.insert('c', [{ _id: 'a' }])
    await store.settled()
    expect(store.count('c', {})).toBe(1)
    store.close()
  }
})

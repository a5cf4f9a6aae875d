/** Whole ledgers are read as many at a time as fit into an answer of the store. */
import { emptyLedger, type Ledger } from '../../cloudfunctions/lib/ledger'
import { atOnce, inParts } from '../../cloudfunctions/lib/parts'

const ids = Array.from({ length: 100 }, (_, index) => `ledger${String(index).padStart(3, '0')}`)

/** A store whose ledgers take so many characters each, and that gives no answer above a limit. */
function storeOf(sizeOf: (id: string) => number, limit = 1_000_000) {
  const asked: number[] = []
  const read = (some: readonly string[]): Promise<Ledger[]> => {
    asked.push(some.length)
    const size = some.reduce((sum, id) => sum + sizeOf(id), 0)
    if (size > limit)
      return Promise.reject(Object.assign(new Error('too large'), { code: 'EXCEED_MAX_RESPONSE_SIZE' }))
    return Promise.resolve(
      some.map((id) => ({ ...emptyLedger('s', 'pupil', id), claims: [], recent: ['x'.repeat(sizeOf(id))] })),
    )
  }
  return { asked, read }
}

async function readAll(read: (some: readonly string[]) => Promise<Ledger[]>): Promise<string[]> {
  const found: string[] = []
  for await (const part of inParts(ids, read))
    found.push(...part.map(({ _id }) => _id.slice('s/pupil/'.length)))
  return found
}

it('grows while ledgers are small, and stays where they fit', async () => {
  const small = storeOf(() => 100)
  expect(await readAll(small.read)).toEqual(ids)
  expect(small.asked).toEqual([4, 8, 16, 32, 40])
  const large = storeOf(() => 90_000)
  expect(await readAll(large.read)).toEqual(ids)
  expect(Math.max(...large.asked)).toBe(7)
})

it('goes on growing where nothing is found', async () => {
  const asked: number[] = []
  for await (const part of inParts(ids, (some) => (asked.push(some.length), Promise.resolve([])))) {
    expect(part).toEqual([])
  }
  expect(asked).toEqual([4, 8, 16, 32, 40])
})

it('asks for fewer where an answer was too large, and reads every ledger once', async () => {
  const mixed = storeOf((id) => (id < 'ledger028' ? 1000 : 90_000))
  expect(await readAll(mixed.read)).toEqual(ids)
  expect(mixed.asked.filter((count) => count > 11)).toEqual([16, 32, 16])
})

it('reads a list at once, in as many parts as it took before, and other lists as a whole', async () => {
  const large = storeOf(() => 40_000)
  expect(await atOnce('large', ids, large.read)).toHaveLength(ids.length)
  expect(large.asked).toEqual([100, 50, 50, 25, 25, 25, 25])
  await atOnce('large', ids, large.read)
  expect(large.asked.slice(7)).toEqual([25, 25, 25, 25])
  const small = storeOf(() => 100)
  await atOnce('small', ids, small.read)
  expect(small.asked).toEqual([100])
  await atOnce('large', ids, small.read)
  await atOnce('large', ids, small.read)
  expect(small.asked.slice(1)).toEqual([25, 25, 25, 25, 100])
})

it('gives up on one ledger that is too large by itself, and on any other error', async () => {
  await expect(readAll(storeOf(() => 2_000_000).read)).rejects.toThrow('too large')
  await expect(readAll(() => Promise.reject(new Error('closed')))).rejects.toThrow('closed')
})

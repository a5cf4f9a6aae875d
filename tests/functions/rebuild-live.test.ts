/** Rebuilding beside live use: a log that comes in between wins, and no sum is lost. */
import { typesBehind } from '../../shared/doors'
import type { Fields } from '../bench/rebuild/kept'
import { school } from '../bench/rebuild/people'
import { loadProduct, type Product } from '../bench/rebuild/product'
import { Player, type Year } from '../bench/rebuild/random'
import { differences, rebuildAll } from '../bench/rebuild/verdict'

const today = '2027-07-01'
let product: Product
let year: Year

const pupilId = (pupil: number) => `${school}/pupil/pupil${pupil}`
const damaged = Array.from({ length: 20 }, (_, index) => 3 * index + 1)

beforeAll(async () => {
  product = await loadProduct()
})

/** A year, and then sums that do not stand for its records: some kept ones, some published ones. */
beforeEach(async () => {
  year = await new Player(product, 7).play(400)
  for (const pupil of damaged) {
    const ledger = product.store.ledgers.get(pupilId(pupil))!
    const tally = { ...ledger.tally, sleep: { nights: 99 } }
    product.store.ledgers.set(ledger._id, { ...ledger, tally })
  }
})

afterEach(() => void (product.store.trouble.beforeSaving = () => Promise.resolve()))

let sent = 0

/** A skill, which no consent is asked for; noted where it was accepted. */
async function logSkill(pupil: number, item: string): Promise<boolean> {
  const record: Fields = {
    ...{ type: 'skill', student: `pupil${pupil}`, date: today, kind: 'art', item, passed: true },
  }
  const room = Math.floor(pupil / 45)
  const request = { school, caller: `head${room}`, now: new Date(`${today}T20:00:00+08:00`), today }
  const input = { items: [{ mutation: `live${++sent}`, record }] }
  const { answers } = await product.logAction(typesBehind('school')).handle(input, request)
  if (answers[0]?.ok === true) year.kept.accept(record)
  return answers[0]?.ok === true
}

test('a log between reading and writing is kept, and the sums are put right after it', async () => {
  const met = new Set<string>()
  let accepted = 0
  product.store.trouble.beforeSaving = async (id) => {
    const pupil = damaged.find((one) => pupilId(one) === id)
    if (pupil === undefined || met.has(id)) return
    met.add(id)
    if (await logSkill(pupil, '剪纸')) accepted += 1
  }
  const { corrected, left } = await rebuildAll(product)
  expect([met.size, accepted > 10]).toEqual([damaged.length, true])
  expect([corrected.length, left]).toEqual([damaged.length, []])
  expect(differences(product, year.kept)).toEqual([])
})

test('logs between the pages are kept, whether their ledger was rebuilt already or not', async () => {
  const rebuilt = rebuildAll(product, 10)
  const logs = Array.from({ length: 60 }, async (_, pupil) => {
    for (let wait = 0; wait < pupil; wait++) await Promise.resolve()
    await logSkill(pupil, '篆刻')
  })
  const [{ corrected, left }] = await Promise.all([rebuilt, ...logs])
  expect([corrected.length, left]).toEqual([damaged.length, []])
  expect(differences(product, year.kept)).toEqual([])
})

test('a ledger that moves on at every attempt is left as it is, and named', async () => {
  const [pupil = 0] = damaged
  let isLogging = false
  product.store.trouble.beforeSaving = async (id) => {
    if (id !== pupilId(pupil) || isLogging) return
    isLogging = true
    await logSkill(pupil, `第${sent}项`)
    isLogging = false
  }
  const { corrected, left } = await rebuildAll(product)
  expect([corrected.length, left]).toEqual([damaged.length - 1, [pupilId(pupil)]])
  product.store.trouble.beforeSaving = () => Promise.resolve()
  expect(await rebuildAll(product)).toMatchObject({ corrected: [pupilId(pupil)], left: [] })
  expect(differences(product, year.kept)).toEqual([])
})

test('a page that is killed leaves nothing half done: the next rebuild goes on from any cursor', async () => {
  let saves = 0
  product.store.trouble.beforeSaving = () =>
    ++saves > 7 ? Promise.reject(new Error('killed')) : Promise.resolve()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const { left } = await rebuildAll(product)
  jest.restoreAllMocks()
  expect(left).toHaveLength(damaged.length - 7)
  product.store.trouble.beforeSaving = () => Promise.resolve()
  const { corrected } = await rebuildAll(product, 7)
  expect(corrected.sort()).toEqual(left.sort())
  expect(differences(product, year.kept)).toEqual([])
})

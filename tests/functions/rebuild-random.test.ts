/** After thousands of random operations the sums stand for the records: bit for bit, and by an independent sum. */
import { loadProduct, type Product } from '../bench/rebuild/product'
import { Player } from '../bench/rebuild/random'
import { differences, rebuildAll, stateOf } from '../bench/rebuild/verdict'

const operations = 1000
let product: Product

beforeAll(async () => {
  product = await loadProduct()
})

const calm = { isPublishingLost: () => false, beforeSaving: () => Promise.resolve() }
afterEach(() => Object.assign(product.store.trouble, calm))

test.each([1, 2, 3])(
  'seed %i: every sum is that of the records, and a rebuild changes nothing',
  async (seed) => {
    const { kept, repeated } = await new Player(product, seed).play(operations)
    expect(repeated).toBeGreaterThan(10)
    expect(differences(product, kept)).toEqual([])
    const before = stateOf(product)
    expect(await rebuildAll(product)).toMatchObject({ corrected: [], republished: [], left: [] })
    expect(stateOf(product)).toBe(before)
  },
)

test('where publishing was lost, a rebuild puts the books right, and the next one changes nothing', async () => {
  const player = new Player(product, 4)
  let published = 0
  product.store.trouble.isPublishingLost = () => ++published > 500 && published % 3 === 0
  const { kept } = await player.play(operations)
  product.store.trouble.isPublishingLost = () => false
  expect(differences(product, kept)).not.toEqual([])
  const { corrected, republished, left } = await rebuildAll(product)
  expect([corrected, republished.length > 10, left]).toEqual([[], true, []])
  expect(differences(product, kept)).toEqual([])
  const before = stateOf(product)
  await rebuildAll(product)
  expect(stateOf(product)).toBe(before)
})

test('a year in which every type of record was accepted, and everything was refused that can be', async () => {
  const { accepted, refused } = await new Player(product, 5).play(2 * operations)
  const types = ['sleep', 'home_study', 'reading', 'skill', 'home_visit', 'visit_task', 'fitness', 'eyesight']
  const ofStaff = ['assignment', 'class_check', 'exercise', 'class_meeting', 'timetable', 'pledge']
  const ofSchool = ['flag_ceremony', 'social_practice', 'incident', 'regional', 'survey_open']
  const ofRoll = ['transfer', 'leave', 'amend', 'enrol', 'consent', 'withdraw']
  expect(Object.keys(accepted)).toEqual(
    expect.arrayContaining([...types, ...ofStaff, ...ofSchool, ...ofRoll]),
  )
  const codes = ['forbidden', 'not_found', 'not_on_roll', 'no_consent', 'invalid', 'future', 'too_late']
  expect(Object.keys(refused).sort()).toEqual(expect.arrayContaining(codes.sort()))
})

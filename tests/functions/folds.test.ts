/** How folds are read, which schools wait longest, and work that ends with its time. */
import type { Fold } from '../../cloudfunctions/lib/store/folds'
import { workThrough } from '../../cloudfunctions/lib/work'
import { instanceEnvironment } from '../../local/functions/environment'
import { exercise, today, withFolding } from './folding-support'
import { costOf } from './support'
import { sdkOf } from '../sdk'

const folding = withFolding()

/** The functions' own store, in this process, and the order in which a round takes schools. */
async function loaded() {
  const { url, envId } = folding.school().cloud
  Object.assign(process.env, instanceEnvironment(url, envId, { ballotKey: '', fileKey: '' }))
  jest.resetModules()
  const { readFolds } = await import('../../cloudfunctions/lib/store/folds')
  const { inOrderOfWaiting } = await import('../../cloudfunctions/lib/fold-round')
  return { readFolds, inOrderOfWaiting }
}

it('a hundred schools are one call, and some two hundred kilobytes', async () => {
  const { school, fire, foldOf } = folding
  await school().at(`${today}T19:01`).log('teacherLi', exercise())
  await fire(`${today}T19:05`)
  const { _id, ...one } = foldOf()
  const ids = Array.from({ length: 100 }, (_, index) => `s${index}`)
  const folds = ids.map((id) => ({ ...one, _id: _id.replace(one.school, id), school: id }))
  await sdkOf(school().cloud).collection('folds').add(folds)
  const { readFolds } = await loaded()
  let read: Fold[] = []
  const cost = await costOf(school(), async () => void (read = await readFolds([...ids, 'nowhere'])))
  expect(cost).toEqual([1, 100, 0])
  expect(read.map(({ school: id }) => id).sort()).toEqual([...ids].sort())
  expect(read[0]).toEqual(folds.find((fold) => fold._id === read[0]?._id))
  const bytes = Buffer.byteLength(JSON.stringify(read))
  expect([bytes > 100_000, bytes < 250_000]).toEqual([true, true])
  expect(await costOf(school(), () => readFolds([]))).toEqual([0, 0, 0])
})

it('the longest waiting come first, and only those who wait', async () => {
  const { inOrderOfWaiting } = await loaded()
  const at = (clock: string) => `2026-10-14T${clock}:00.000Z`
  const folds = new Map([
    ['early', { began: at('11:00'), asOf: today }],
    ['earlier', { began: at('10:55'), asOf: today }],
    ['current', { began: at('11:00'), asOf: today }],
    ['onItsWay', { began: at('11:02'), asOf: today }],
    ['yesterdays', { began: at('10:50'), asOf: '2026-10-13' }],
    ['left', { began: at('10:45'), asOf: today }],
  ])
  const changes = new Map([
    ['early', at('11:03')],
    ['earlier', at('11:01')],
    ['current', at('10:58')],
    ['onItsWay', at('11:01')],
  ])
  const order = inOrderOfWaiting([...folds.keys(), 'never'], ['left'], { folds, changes, today })
  expect(order).toEqual(['never', 'left', 'yesterdays', 'earlier', 'early', 'onItsWay'])
})

describe('work', () => {
  /** Takes a step of time for each item; so many may be under way. */
  async function work(items: string[], atOnce: number, time: number) {
    const seen = { now: 0, running: 0, most: 0 }
    const each = async (item: string) => {
      seen.most = Math.max(seen.most, ++seen.running)
      await Promise.resolve()
      seen.running--
      seen.now++
      if (item.startsWith('bad')) throw new Error(item)
    }
    return {
      ...(await workThrough(items, { each, atOnce, isOver: () => seen.now >= time })),
      most: seen.most,
    }
  }

  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => jest.restoreAllMocks())

  it('goes on after what fails, in order, so many at once', async () => {
    expect(await work(['a', 'bad', 'b', 'bad2', 'c'], 2, 99)).toEqual({
      ...{ done: ['a', 'b', 'c'], failed: ['bad', 'bad2'], left: [], most: 2 },
    })
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('an item failed'))
  })

  it('begins nothing when its time is over, and says what is left, in order', async () => {
    expect(await work(['a', 'b', 'c', 'd', 'e'], 2, 2)).toMatchObject({
      done: ['a', 'b'],
      left: ['c', 'd', 'e'],
    })
    expect(await work(['a', 'b'], 4, 0)).toMatchObject({ done: [], left: ['a', 'b'] })
  })

  it('of which there is none is done', async () => {
    expect(await work([], 4, 99)).toEqual({ done: [], failed: [], left: [], most: 0 })
  })
})

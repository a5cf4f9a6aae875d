/** Asking again: of which troubles, how often, and how much more is asked of a store in trouble. */
import { Refusal } from '../../shared/problems'
import { Dice } from '../../local/demo/dice'
import { troubleIn } from '../../cloudfunctions/lib/store/trouble'

jest.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }))

let again: typeof import('../../cloudfunctions/lib/store/again').again
let withDeadline: typeof import('../../cloudfunctions/lib/store/again').withDeadline

/** Each test has an instance of its own, with an own budget. */
beforeEach(async () => {
  jest.resetModules()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  ;({ again, withDeadline } = await import('../../cloudfunctions/lib/store/again'))
})

afterEach(() => jest.restoreAllMocks())

const late = Object.assign(new Error('late'), { code: 'DATABASE_TIMEOUT' })

/** Asks so many times a store that fails so often: how often it was asked, and how many had an answer. */
async function ask(times: number, share: number) {
  const dice = new Dice('trouble', share)
  const seen = { asked: 0, answered: 0, codes: new Set<unknown>() }
  for (let time = 0; time < times; time++) {
    const work = () => {
      seen.asked++
      return dice.chance(share) ? Promise.reject(late) : Promise.resolve()
    }
    await again(work).then(
      () => seen.answered++,
      (error: unknown) => seen.codes.add((error as Refusal).problem.code),
    )
  }
  return seen
}

test.each([0.01, 0.05, 0.2, 0.5, 1])(
  'of a store that fails so often, %d, 15 of a hundred are asked again at most',
  async (share) => {
    const times = 5000
    const { asked, answered, codes } = await ask(times, share)
    // One more for what a new instance begins with.
    expect(asked).toBeLessThanOrEqual(1.15 * times + 1)
    if (share === 0.01) expect(answered).toBe(times)
    if (share === 1) expect(answered).toBe(0)
    expect([...codes].every((code) => code === 'busy')).toBe(true)
  },
)

test('with one of five failing, nine of ten are answered', async () => {
  const { answered } = await ask(5000, 0.2)
  expect(answered).toBeGreaterThan(0.88 * 5000)
})

test('when the trouble is over the budget fills up again, and no further than for three', async () => {
  await ask(1000, 1)
  expect(await ask(1000, 0)).toMatchObject({ asked: 1000, answered: 1000 })
  expect((await ask(50, 1)).asked).toBeLessThanOrEqual(50 + 8 + 3)
})

test('what is no trouble of the store is thrown as it is, at once', async () => {
  const work = jest.fn(() => Promise.reject(new Error('a fault of ours')))
  await expect(again(work)).rejects.toThrow('a fault of ours')
  expect(work).toHaveBeenCalledTimes(1)
})

test('nothing is asked again after the deadline of an invocation', async () => {
  await ask(100, 0)
  const clock = jest.spyOn(performance, 'now')
  const work = jest.fn(() => {
    clock.mockReturnValue(4001)
    return Promise.reject(late)
  })
  clock.mockReturnValue(0)
  await expect(withDeadline(() => again(work))).rejects.toMatchObject({ problem: { code: 'busy' } })
  expect(work).toHaveBeenCalledTimes(1)
  await expect(again(work)).rejects.toMatchObject({ problem: { code: 'busy' } })
  expect(work).toHaveBeenCalledTimes(1 + 4)
})

const failed = (message: string) => ({ code: 'DATABASE_REQUEST_FAILED', message })

test.each([
  ['passing', { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT' }],
  ['passing', { code: 'EXCEED_RATELIMIT' }],
  ['passing', { code: 'SERVER_TIMEOUT' }],
  ['passing', { code: 'ESOCKETTIMEDOUT' }],
  ['passing', { code: 429, message: '429 Too Many Requests | [http://…]' }],
  ['passing', { code: 503 }],
  ['passing', failed('[LimitExceeded.RequestLimitExceeded] …')],
  ['passing', failed('[FailedOperation] operation timed out')],
  ['exhausted', { code: 'EXCEED_REQUEST_LIMIT' }],
  ['exhausted', failed('[LimitExceeded.OutOfReadRequestQuota] read overrun')],
  [undefined, failed('E11000 duplicate key error dup key: { _id: "timeout" }')],
  [undefined, failed('[FailedOperation.Update] cannot apply $inc')],
  [undefined, { code: 'INVALID_PARAM' }],
  [undefined, { code: 'DATABASE_COLLECTION_NOT_EXIST' }],
  [undefined, new Refusal('forbidden')],
  [undefined, undefined],
])('it is %s trouble: %j', (trouble, error) => {
  expect(troubleIn(error)).toBe(trouble)
})

test('where the requests of a day are used up, nothing is asked again', async () => {
  await ask(100, 0)
  const work = jest.fn(() => Promise.reject(Object.assign(new Error(), { code: 'EXCEED_REQUEST_LIMIT' })))
  await expect(again(work)).rejects.toMatchObject({ problem: { code: 'busy' } })
  expect(work).toHaveBeenCalledTimes(1)
})

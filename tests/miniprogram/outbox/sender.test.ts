import { type Box, emptyBox, isWaiting, put } from '../../../miniprogram/outbox/list'
import { type Arrived, senderOver } from '../../../miniprogram/outbox/sender'
import { storeOver } from '../../../miniprogram/outbox/store'
import { CallRefused } from '../../../miniprogram/call'
import { entryOf, problem, sleepAt, unheard } from './support'

type Items = { items: { mutation: string }[] }

/** A sender whose calls are answered by hand. */
function sending(answer: (mutations: string[], call: number) => Promise<Arrived>) {
  let kept: Box = emptyBox
  const calls: string[][] = []
  const pauses: number[] = []
  const works: (() => void)[] = []
  const store = storeOver({ load: () => kept, save: (box) => void (kept = box) })
  const sender = senderOver({
    store,
    send: (_, __, input) => {
      const mutations = (input as Items).items.map(({ mutation }) => mutation)
      calls.push(mutations)
      return answer(mutations, calls.length)
    },
    later: (work, milliseconds) => {
      pauses.push(milliseconds)
      works.push(work)
      return () => undefined
    },
    chance: () => 1,
    told: () => undefined,
  })
  const add = (...mutations: string[]) =>
    store.change(
      (box) =>
        put(
          box,
          mutations.map((mutation, index) => entryOf(mutation, sleepAt(`2026-11-0${index + 1}`, mutation))),
        )[0],
    )
  return { store, sender, calls, pauses, works, add }
}

const accept = (mutations: string[]): Promise<Arrived> =>
  Promise.resolve({ data: { answers: mutations.map(() => ({ ok: true })) } })

test('all that waits goes out in one call', async () => {
  const { sender, calls, add, store } = sending(accept)
  add('m1', 'm2', 'm3')
  expect(await sender.flush()).toBeUndefined()
  expect(calls).toEqual([['m1', 'm2', 'm3']])
  expect(store.get().entries).toEqual([])
})

test('nothing is sent where nothing waits', async () => {
  const { sender, calls } = sending(accept)
  await sender.flush()
  expect(calls).toEqual([])
})

test('what comes while a call is under way goes out with the next one, and none goes twice at once', async () => {
  const { sender, calls, add } = sending(async (mutations, call) => {
    if (call === 1) add('m2')
    return accept(mutations)
  })
  add('m1')
  await Promise.all([sender.flush(), sender.flush()])
  expect(calls).toEqual([['m1'], ['m2']])
})

test('where no answer comes it is tried again, later each time, under the same ids', async () => {
  const { sender, calls, pauses, works, add } = sending(async (mutations, call) => {
    if (call < 4) throw unheard()
    return accept(mutations)
  })
  add('m1')
  expect((await sender.flush())?.code).toBe('unanswered')
  for (let time = 0; time < 3; time++) {
    works.at(-1)?.()
    await new Promise(setImmediate)
  }
  expect(calls).toEqual([['m1'], ['m1'], ['m1'], ['m1']])
  expect(pauses).toEqual([1000, 2000, 4000])
})

test('one that is busy waits, its neighbours are done', async () => {
  const { sender, add, store, pauses } = sending((mutations) =>
    Promise.resolve({
      data: {
        answers: mutations.map((one) =>
          one === 'm1' ? { ok: false, problem: problem('busy') } : { ok: true },
        ),
      },
    }),
  )
  add('m1', 'm2')
  expect((await sender.flush())?.code).toBe('busy')
  expect(store.get().entries.map(({ mutation }) => mutation)).toEqual(['m1'])
  expect(pauses).toHaveLength(1)
})

test('where a call is refused whole, the one at fault is found and laid aside', async () => {
  const { sender, calls, add, store } = sending(async (mutations) => {
    if (mutations.includes('m2')) throw new CallRefused(problem('invalid'))
    return accept(mutations)
  })
  add('m1', 'm2', 'm3')
  expect(await sender.flush()).toBeUndefined()
  expect(calls).toEqual([['m1', 'm2', 'm3'], ['m1'], ['m2'], ['m3']])
  expect(store.get().entries.map((entry) => [entry.mutation, entry.problem?.code])).toEqual([
    ['m2', 'invalid'],
  ])
})

test('of another’s nothing is lost and nothing laid aside', async () => {
  const { sender, add, store } = sending(() => Promise.reject(unheard('other_account')))
  add('m1', 'm2')
  expect((await sender.flush())?.code).toBe('other_account')
  expect(store.get().entries.filter(isWaiting)).toHaveLength(2)
})

test('an answer that says nothing of some leaves them waiting', async () => {
  const { sender, add, store } = sending(() => Promise.resolve({ data: { answers: [{ ok: true }] } }))
  add('m1', 'm2')
  expect((await sender.flush())?.code).toBe('broken')
  expect(store.get().entries.map(({ mutation }) => mutation)).toEqual(['m2'])
})

test('an answer that cannot be read is none', async () => {
  const { sender, add, store } = sending(() => Promise.resolve({ data: null }))
  add('m1')
  expect((await sender.flush())?.code).toBe('broken')
  expect(store.get().entries).toHaveLength(1)
})

test('a full phone keeps nothing, and says so by throwing', () => {
  const full = () => {
    throw new Error('the quota is used up')
  }
  const store = storeOver({ load: () => emptyBox, save: full })
  expect(() => store.change((box) => put(box, [entryOf('m1', sleepAt('2026-11-18'))])[0])).toThrow('quota')
  expect(store.get()).toBe(emptyBox)
})

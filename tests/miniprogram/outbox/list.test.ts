import type { Entry } from '../../../miniprogram/outbox/entry'
import {
  type Answer,
  type Box,
  discard,
  emptyBox,
  isWaiting,
  itemOf,
  nextBatch,
  put,
  settle,
} from '../../../miniprogram/outbox/list'
import { textBytes } from '../../../miniprogram/outbox/text-bytes'
import { entryOf, longHoliday, problem, sleepAt } from './support'

const day = '2026-11-18'
const one = entryOf('m1', sleepAt(day))
const changed = entryOf('m2', { ...sleepAt(day), nap: 30 })
const other = entryOf('m3', sleepAt('2026-11-17'))
const boxOf = (...entries: Entry[]): Box => put(emptyBox, entries)[0]
const mutationsIn = ({ entries }: Box) => entries.map(({ mutation }) => mutation)
const answered = (box: Box, answers: Record<string, Answer>) =>
  settle(box, new Map(Object.entries(answers)), '2026-11-18T19:40')
const refused: Answer = { ok: false, problem: problem('too_late') }

describe('what is put', () => {
  it('waits in its order', () => expect(mutationsIn(boxOf(one, other))).toEqual(['m1', 'm3']))

  it('does not push away what waits at its place', () =>
    expect(mutationsIn(boxOf(one, changed))).toEqual(['m1', 'm2']))

  it('takes the place of what was refused there, and of nothing else', () => {
    const box = answered(boxOf(one, other), { m1: refused, m3: refused })
    expect(mutationsIn(put(box, [changed])[0])).toEqual(['m3', 'm2'])
  })

  it('is what waits already where it says the same', () => {
    const [box, mutations] = put(boxOf(one), [{ ...one, mutation: 'again' }])
    expect([mutationsIn(box), mutations]).toEqual([['m1'], ['m1']])
  })

  it('is meant anew where something else was said in between', () => {
    const [, mutations] = put(boxOf(one, changed), [{ ...one, mutation: 'again' }])
    expect(mutations).toEqual(['again'])
  })
})

describe('what is answered', () => {
  it('leaves when it is accepted, and is remembered without its values', () => {
    const box = answered(boxOf(one), { m1: { ok: true } })
    expect(box.entries).toEqual([])
    expect(box.sent).toEqual([{ title: '睡眠', whose: 's1', date: day, at: '2026-11-18T19:40' }])
    expect(JSON.stringify(box)).not.toContain('21:00')
  })

  it('stays with its problem when it is refused, and is sent no more', () => {
    const box = answered(boxOf(one, other), { m1: refused })
    expect(box.entries[0]?.problem?.code).toBe('too_late')
    expect(nextBatch(box, 'family').map(({ mutation }) => mutation)).toEqual(['m3'])
    expect(mutationsIn(discard(box, 'm1'))).toEqual(['m3'])
  })

  it.each(['busy', 'broken', 'offline', 'unanswered', 'other_account', 'unknown_action'] as const)(
    'waits on when the answer is %s',
    (code) =>
      expect(
        answered(boxOf(one), { m1: { ok: false, problem: problem(code) } }).entries.every(isWaiting),
      ).toBe(true),
  )

  it('waits on when nothing is said of it', () =>
    expect(mutationsIn(answered(boxOf(one), {}))).toEqual(['m1']))

  it('is remembered twenty times', () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      entryOf(`m${index}`, sleepAt(`2026-10-0${index % 9}`)),
    )
    const box = answered(
      boxOf(...many),
      Object.fromEntries(many.map(({ mutation }) => [mutation, { ok: true }])),
    )
    expect(box.sent).toHaveLength(20)
  })
})

describe('a batch', () => {
  const act: Entry = {
    ...{ mutation: 'a1', door: 'family', title: '提醒', place: 'remind' },
    action: 'remind',
    input: {},
  }

  it('is of one function, in order', () => {
    const check = entryOf('c1', { type: 'exercise', class: 'c' }, { door: 'school' })
    const box = boxOf(one, check, other)
    expect(nextBatch(box, 'family')).toEqual([one, other])
    expect(nextBatch(box, 'school')).toEqual([check])
  })

  it('has an action alone, and nothing overtakes it', () => {
    const box = boxOf(one, act, other)
    expect(nextBatch(box, 'family')).toEqual([one])
    expect(nextBatch(discard(box, 'm1'), 'family')).toEqual([act])
  })

  it('has 300 items at most', () => {
    const many = Array.from({ length: 301 }, (_, index) =>
      entryOf(`m${index}`, { type: 'reading', index }, { place: `${index}` }),
    )
    expect(nextBatch(boxOf(...many), 'family')).toHaveLength(300)
  })

  it('stays below 100,000 bytes, and carries at least one', () => {
    const long = Array.from({ length: 60 }, (_, index) =>
      entryOf(`m${index}`, { type: 'home_visit', note: '长'.repeat(2000), index }, { place: `${index}` }),
    )
    const batch = nextBatch(boxOf(...long), 'family')
    expect(textBytes(JSON.stringify(batch.map(itemOf)))).toBeLessThan(96_000)
    expect(batch.length).toBeGreaterThan(10)
    const monster = entryOf('big', { type: 'home_visit', note: '长'.repeat(50_000) })
    expect(nextBatch(boxOf(monster), 'family')).toEqual([monster])
  })
})

describe('thirty days of three children', () => {
  const box = boxOf(...longHoliday())

  it('are kept in 200 KB', () => {
    expect(box.entries).toHaveLength(270)
    // Browsers keep two bytes for each sign, phones UTF-8.
    expect(2 * JSON.stringify({ data: box }).length).toBeLessThanOrEqual(200 * 1024)
    expect(textBytes(JSON.stringify(box))).toBeLessThanOrEqual(200 * 1024)
  })

  it('go out in one call of less than 100,000 bytes', () => {
    const batch = nextBatch(box, 'family')
    expect(batch).toHaveLength(270)
    const event = {
      action: 'log',
      school: 'lanshan',
      account: '123456789012',
      input: { items: batch.map(itemOf) },
    }
    expect(textBytes(JSON.stringify(event))).toBeLessThan(100_000)
  })
})

test.each(['', 'abc', 'é', '睡眠', '😀', 'a睡😀é'])('the bytes of "%s"', (text) =>
  expect(textBytes(text)).toBe(Buffer.byteLength(text)),
)

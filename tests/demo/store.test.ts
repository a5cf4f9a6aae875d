/** Making the whole demo through the functions: nothing is refused, and what was made stays. */
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demoDay, demoNow } from '../../local/demo/calendar'
import { schoolId } from '../../local/demo/school'
import { DemoBroken, isMade, make, open, removeDemo } from '../../local/demo/store'
import { readCardAt } from '../../scripts/lib/replay'
import type { Card } from '../../shared/requirements/card'
import type { Trend } from '../../shared/requirements/snapshot'

const folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-demo-'))
const dataDir = path.join(folder, 'demo')
let calls = 0

/** One that was killed while it was made has no mark. */
beforeAll(async () => {
  mkdirSync(dataDir)
  writeFileSync(path.join(dataDir, 'store.db'), 'half of a store')
  expect(isMade(dataDir)).toBe(false)
  await make(dataDir, (_, of) => (calls = of))
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const statusOf = (card: Card, id: number) => card.requirements.find((one) => one.id === id)?.status

test('was made of few calls, and is marked as whole', () => {
  expect(isMade(dataDir)).toBe(true)
  expect(calls).toBeGreaterThan(1000)
  expect(calls).toBeLessThan(4000)
})

test('has a card that is mixed, as a school’s is', async () => {
  const cloud = await open(dataDir)
  const card = await readCardAt(cloud, schoolId, demoDay)
  await cloud.close()
  expect(card.met).toBeGreaterThanOrEqual(7)
  expect(card.not_met).toBeGreaterThanOrEqual(2)
  expect(card.insufficient).toBeGreaterThanOrEqual(1)
  expect([statusOf(card, 8), statusOf(card, 7), statusOf(card, 12)]).toEqual([
    'not_met',
    'insufficient',
    'met',
  ])
})

test('has a line of its card for every week since the school year began', async () => {
  const cloud = await open(dataDir)
  const ledger = [...cloud.documents('ledgers')].find(({ kind }) => kind === 'school')
  await cloud.close()
  const weeks = Object.keys(ledger?.trend as Trend).sort()
  expect(weeks).toHaveLength(11)
  expect([weeks[0], weeks.at(-1)]).toEqual(['2026-08-31', '2026-11-09'])
})

test('keeps what is logged in it when it is opened again', async () => {
  const log = { type: 'sleep', student: 'pupil3-5', date: demoDay, bed_at: '2026-11-17T20:40', wake_at: `${demoDay}T06:50` } // prettier-ignore
  const event = { action: 'log', school: schoolId, input: { items: [{ mutation: 'tonight', record: log }] } }
  const first = await open(dataDir)
  const logged = await first.invoke('family', event, { openid: 'mumWang' }, demoNow)
  await first.close()
  const second = await open(dataDir)
  const again = await second.invoke('family', event, { openid: 'mumWang' }, demoNow)
  await second.close()
  expect(logged).toMatchObject({ ok: true, data: { answers: [{ ok: true, version: 1 }] } })
  expect(again).toEqual(logged)
})

test('removing a demo leaves everything else in its folder alone', () => {
  const other = path.join(folder, 'other')
  mkdirSync(path.join(other, 'files'), { recursive: true })
  for (const name of ['made', 'store.db', 'store.db-wal', 'thesis.txt'])
    writeFileSync(path.join(other, name), '')
  removeDemo(other)
  expect(readdirSync(other)).toEqual(['thesis.txt'])
})

/** Last, because it does damage. */
test('a store that was damaged in its middle is broken', async () => {
  const file = path.join(dataDir, 'store.db')
  const handle = openSync(file, 'r+')
  for (let at = 8192; at < statSync(file).size; at += 8192)
    writeSync(handle, Buffer.alloc(400, 7), 0, 400, at)
  closeSync(handle)
  await expect(open(dataDir)).rejects.toThrow(DemoBroken)
})

/** What a cloud bill is made of, held: calls and documents of each event, whatever the size and age of the school. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CloudBase } from '../../local/cloudbase'
import { startStore } from '../../scripts/lib/replay'
import { type CostRow, measureCosts } from '../bench/costs'

const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-costs-'))
let cloud: CloudBase
let rows: CostRow[]

beforeAll(async () => {
  cloud = await startStore(dataDir, false)
  rows = await measureCosts(cloud)
}, 120_000)

afterAll(async () => {
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('no event takes more calls than it may', () => {
  const over = rows.filter(({ costs, most }) => costs.some(([calls]) => calls > most))
  expect(over).toEqual([])
})

test('an event takes the same calls at 100 and 2,000 pupils, after 1 and 80 days, and scans nothing', () => {
  const events = rows.filter(({ name }) => name !== 'card')
  expect(events.filter(({ costs }) => new Set(costs.map(([calls]) => calls)).size > 1)).toEqual([])
  expect(events.filter(({ costs }) => costs.some(([, read]) => read > 3))).toEqual([])
})

test("a family's logs cost the same to the document, a batch of three like one", () => {
  const families = rows.filter(({ name }) =>
    ['sleep', 'home_study', 'reading', 'an evening (all three)'].includes(name),
  )
  expect(families.map(({ costs }) => costs)).toEqual(Array(4).fill(Array(4).fill([3, 1, 2])))
})

test('the card reads one document for the school and one for each class', () => {
  expect(rows.find(({ name }) => name === 'card')?.costs).toEqual([
    [2, 1 + 3, 0],
    [2, 1 + 45, 0],
  ])
})

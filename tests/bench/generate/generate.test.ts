/** The product counts what the generator kept beside it, and refuses what had to be refused. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSet } from '../../../scripts/lib/set-folder'
import { replayDirectly } from '../../direct/start'
import type { Card } from '../../../shared/requirements/card'
import { writeGenerated } from './folder'
import { specOf } from './spec'
import type { Total } from './counted'

/** Small, and with more of everything that seldom happens. */
const eventful = specOf({
  ...{ id: 'eventful', seed: 7, pupils: 30, days: 22, perClass: 3, pupilsPerTeacher: 3 },
  diligence: 0.6,
  ...{ corrections: 0.1, withdrawals: 0.05, late: 0.2, refused: 0.05, proxies: 0.2, withoutConsent: 0.15 },
  ...{ withdrawConsent: 0.1, joiners: 0.1, leavers: 0.1, transfers: 0.15 },
})

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-generated-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const countsOf = ({ requirements }: Card): Total[] =>
  requirements
    .flatMap(({ indicators }) => indicators)
    .map(({ key, scope, numerator, denominator, observed, expected }) => ({
      ...{ key, scope, numerator, denominator, observed, expected },
    }))

const inOrder = (totals: Total[]) =>
  [...totals].sort((a, b) => `${a.key} ${a.scope}`.localeCompare(`${b.key} ${b.scope}`))

test('a generated school comes to the totals that the generator kept', async () => {
  const { totals, rejected } = writeGenerated(folder, eventful)
  const product = await replayDirectly(readSet(folder))
  expect(product.rejected).toEqual(rejected)
  expect(inOrder(countsOf(product.card))).toEqual(inOrder(totals))
}, 240_000)

test('a generated school has everything in it that happens at a school', () => {
  const { rejected } = writeGenerated(folder, eventful)
  const types = readSet(folder).events.map(({ record }) => record.type)
  const codes = new Set(rejected.map(({ code }) => code))
  expect([...codes].sort()).toEqual(
    [
      ...['closed', 'duplicate', 'forbidden', 'future', 'invalid', 'no_consent', 'not_found'],
      ...['not_on_roll', 'too_late'],
    ].sort(),
  )
  for (const type of ['transfer', 'leave', 'enrol', 'consent', 'withdraw', 'ballot', 'visit_answer'])
    expect(types).toContain(type)
})

test('the same seed gives the same bytes, and another one others', () => {
  const bytesOf = (seed: number) => {
    const own = path.join(folder, String(seed))
    writeGenerated(own, specOf({ pupils: 30, days: 4, seed }))
    return readdirSync(own).map((file) => [file, readFileSync(path.join(own, file), 'utf8')])
  }
  const first = bytesOf(1)
  expect(bytesOf(1)).toEqual(first)
  expect(bytesOf(2)).not.toEqual(first)
})

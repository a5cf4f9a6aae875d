import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readSet } from '../../scripts/lib/set-folder'
import { replayDirectly } from '../direct/start'
import { differencesOf } from './difference'
import { evaluateFolder } from './evaluator'
import { randomSet, writeSet } from './random-set'

/** Seeds and how many events to make of them; hunt.ts runs many more, and larger ones. */
const seeds: [number, number][] = [
  [2, 150],
  [11, 250],
  [4, 420],
  [106, 300],
  [117, 400],
]

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'oracle-set-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.each(seeds)('the product agrees with the independent evaluator on random set %d', async (seed, size) => {
  const { data } = randomSet(seed, size)
  writeSet(folder, data)
  const product = await replayDirectly(readSet(folder))
  expect(differencesOf(product, evaluateFolder(folder)).texts).toEqual([])
})

test('the same seed makes the same set', () => {
  expect(randomSet(5, 80)).toEqual(randomSet(5, 80))
})

/**
 * Copies of two published sets, every event through its function: one whole, against the cards and refusals that must
 * come out; the beginning of the other, against the evaluator that was written apart: the whole of it is
 * `npm run bench -- replay tests/sets/policy`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { importSchool } from '../../scripts/lib/import-school'
import { eventsUntil, inPassingStore, play, readCardAt } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import type { Card } from '../../shared/requirements/card'
import { replayDirectly, startDirect } from '../direct/start'
import { differencesOf } from '../oracle/difference'
import { evaluateFolder } from '../oracle/evaluator'

interface Expected {
  cards: Record<string, unknown>
  rejected: unknown[]
}

const folderOf = (name: string) => path.resolve(__dirname, '../sets', name)
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(path.join(folderOf(name), 'expected.json'), 'utf8')) as Expected

/** Replays a set once, and reads its card at the end of each of these days: as if it had been replayed until then. */
const replayThrough = (name: string, days: readonly string[]) =>
  inPassingStore(async (cloud) => {
    const set = readSet(folderOf(name))
    const { id } = set.settings
    const [cards, rejected]: [Record<string, Card>, unknown[]] = [{}, []]
    let before = 0
    await importSchool(cloud, set, set.events[0]!.at)
    for (const day of days) {
      const until = eventsUntil(set, day)
      rejected.push(...(await play(cloud, id, until.slice(before))).rejected)
      cards[day] = await readCardAt(cloud, id, day)
      before = until.length
    }
    return { cards, rejected }
  }, startDirect)

test('small', async () => {
  const expected = expectedOf('small')
  expect(await replayThrough('small', Object.keys(expected.cards).sort())).toEqual(expected)
}, 400_000)

test('the first events of policy', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'published-set-'))
  cpSync(folderOf('policy'), folder, { recursive: true })
  const events = readFileSync(path.join(folder, 'events.jsonl'), 'utf8').split('\n').slice(0, 2500)
  writeFileSync(path.join(folder, 'events.jsonl'), `${events.join('\n')}\n`)
  const product = await replayDirectly(readSet(folder))
  expect(differencesOf(product, evaluateFolder(folder)).texts).toEqual([])
  rmSync(folder, { recursive: true, force: true })
}, 400_000)

/** Copies of two published sets, every event through its function: the cards and refusals that must come out. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { importSchool } from '../../scripts/lib/import-school'
import { eventsUntil, inPassingStore, play, readCardAt } from '../../scripts/lib/replay'
import { readSet } from '../../scripts/lib/set-folder'
import type { Card } from '../../shared/requirements/card'
import { startDirect } from '../direct/start'

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

test.each(['small', 'policy'])(
  '%s',
  async (name) => {
    const expected = expectedOf(name)
    expect(await replayThrough(name, Object.keys(expected.cards).sort())).toEqual(expected)
  },
  400_000,
)

/** What time does: the night, the notices, and the folding of cards. */
import { answered, moment } from './school'
import { type Deed, inTurn, ofNights, type Run } from './deed'
import { answeredSurvey, asked } from './deeds-joining'
import { damaged } from './deeds-operator'
import { logged } from './samples'
import type { World } from './world'

/** A guardian who wants to be told of everything, and later something to be told of each kind. */
async function wished(world: World): Promise<void> {
  for (const by of ['mumWang', 'dadWang'] as const)
    await answered(world, {
      ...{ by, of: 'family', action: 'remind' },
      input: { mutation: `${by} wishes`, hour: '20:30', accepted: ['evening', 'visit', 'survey'] },
    })
  world.now = moment('2026-10-14T20:05')
  await inTurn([logged('home_visit'), logged('survey_open', { closes: '2026-10-30' })])(world)
}

const wishedAt = (local: string) => async (world: World) => {
  await wished(world)
  world.now = moment(local)
}

/** What goes on with a round that was not finished. */
const rest: Run = { fires: 'notices', event: { TriggerName: 'rest' } }

export const timed: Deed[] = [
  {
    name: 'nightly',
    mayDiffer: ofNights,
    before: async (world) => {
      await answeredSurvey(world)
      await asked(world)
      await damaged(world)
      // A Monday after all of it, when requests to join are forgotten too.
      world.now = moment('2026-12-21T00:10')
    },
    steps: () => [{ fires: 'nightly' }, { fires: 'nightly' }],
  },
  {
    name: 'notices in the evening',
    before: wishedAt('2026-10-14T20:30'),
    steps: () => [{ fires: 'notices' }, rest],
  },
  {
    name: 'notices at noon',
    before: wishedAt('2026-10-15T12:00'),
    steps: () => [{ fires: 'notices' }, rest],
  },
  {
    name: 'notices that run out of time',
    before: wishedAt('2026-10-15T12:00'),
    steps: () => [{ fires: 'notices', isShort: true }, rest],
  },
  {
    name: 'folding',
    hasMemory: true,
    before: inTurn([logged('sleep')]),
    steps: () => [{ fires: 'folding' }, { fires: 'folding' }],
  },
]

/** Signing in at a computer, as somebody does it. */
import type { Deed } from './deed'
import { answered, type Asking, school } from './school'
import type { World } from './world'

const browser = { uid: 'visitor1' }

/** A browser shows a code. */
async function asked(world: World): Promise<void> {
  const input = { system: 'windows', browser: 'edge' }
  await world.invoke('desk', { action: 'ask', school, input }, browser)
}

const ofPhone = (action: string, input: object): Asking => ({
  ...{ by: 'principalChen', of: 'desk', action, input },
})

const deskIn = (world: World) => world.store.documents('desks')[0]
const withCode = (action: string) => (world: World) => [ofPhone(action, { code: deskIn(world)?.code })]

async function confirmed(world: World): Promise<void> {
  await asked(world)
  for (const step of withCode('confirm')(world)) await answered(world, step)
}

export const desk: Deed[] = [
  { name: 'desk look', before: asked, steps: withCode('look') },
  { name: 'desk confirm', before: asked, steps: withCode('confirm') },
  { name: 'desk end', before: confirmed, steps: (world) => [ofPhone('end', { desk: deskIn(world)?._id })] },
]

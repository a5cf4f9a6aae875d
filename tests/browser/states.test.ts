/** Every screen in its other states: nothing is wider than the smallest phone, also in the largest type, nor fails. */
import { looks, tightest } from '../../scripts/lib/screens/looks'
import { screens } from '../../scripts/lib/screens/registry'
import { statesOf } from '../../scripts/lib/screens/states'
import { axeFindings, overflowOf, smallTargets } from './support/audit'
import { withTab } from './support/shown'

const tab = withTab()
/** They are drawn by the same component on every screen; of what is known, the screen stands below it as if filled. */
const alike = ['loading', 'error', 'forbidden', 'offline', 'offline-known', 'empty']
/** What is there is what stands on the filled screen, with odd names and numbers. */
const asFilled = ['odd']
const [first] = screens

const states = screens
  .flatMap((screen) => statesOf(screen).filter(({ state }) => screen === first || !alike.includes(state)))
  .filter(({ state }) => state !== 'filled')
  .map((shown) => ({ name: `${shown.screen.name}: ${shown.state}`, shown }))

test.each(states)('$name', async ({ shown }) => {
  await tab().show(shown)
  const { page } = tab()
  await tab().look(looks[0]!)
  if (!asFilled.includes(shown.state)) expect(await axeFindings(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await tab().look(tightest)
  expect(await overflowOf(page)).toBe(0)
})

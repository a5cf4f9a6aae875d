/** Every screen in its other states: nothing is wider than the smallest phone, also in the largest type, nor fails. */
import { looks, tightest } from '../../scripts/lib/screens/looks'
import { screens } from '../../scripts/lib/screens/registry'
import { type Shown, statesOf } from '../../scripts/lib/screens/states'
import { axeFindings, overflowOf, smallTargets } from './support/audit'
import { withTab } from './support/shown'

const tab = withTab()
/** They are drawn by the same components on every screen; of what is known, the screen stands below it as if filled. */
const alike = ['loading', 'error', 'forbidden', 'offline', 'offline-known', 'empty', 'refused']
/** What is looked at in screens.test.ts. */
const lookedAt = ['filled', 'odd']

const all = screens.flatMap(statesOf)
const isFirst = ({ state }: Shown, place: number) => all.findIndex((one) => one.state === state) === place
const states = all
  .filter((shown, place) => !alike.includes(shown.state) || isFirst(shown, place))
  .filter(({ state }) => !lookedAt.includes(state))
  .map((shown) => ({ name: `${shown.screen.name}: ${shown.state}`, shown }))

test.each(states)('$name', async ({ shown }) => {
  await tab().show(shown)
  const { page } = tab()
  await tab().look(looks[0]!)
  expect(await axeFindings(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await tab().look(tightest)
  expect(await overflowOf(page)).toBe(0)
})

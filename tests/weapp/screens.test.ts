/**
 * Every screen on the phone's output, with everything on it and with odd data: none fails, or weighs more than a phone
 * draws with ease; and no tap on anything there draws more than five times.
 */
import { screens } from '../../scripts/lib/screens/registry'
import { type Shown, filledOf, statesOf } from '../../scripts/lib/screens/states'
import type { Element } from './support/element'
import { ShownPhone } from './support/shown-phone'
import { muchTooHeavy, tooHeavy } from './support/weight'

const states = screens
  .flatMap(statesOf)
  .map((shown) => ({ name: `${shown.screen.name}: ${shown.state}`, shown }))

const mostDrawings = 5
/** More than any screen has; what is behind a tap is tapped too. */
const mostTaps = 80

async function phoneWith(shown: Shown): Promise<ShownPhone> {
  const phone = new ShownPhone(shown)
  await phone.show()
  return phone
}

test.each(states)('$name', async ({ shown }) => {
  const phone = await phoneWith(shown)
  if (shown.state === 'filled') expect(phone.text).toContain(shown.screen.landmark)
  expect(phone.pages.root.all.some(({ label }) => label !== '')).toBe(true)
  expect(phone.unknown).toEqual([])
  const felt = shown.state === 'odd' ? muchTooHeavy(phone.drawn) : tooHeavy(phone.drawn)
  expect(felt).toEqual([])
})

const nameOf = (element: Element) => `${element.id.replace(/^_.*/u, '')} ${element.label}`

/** How often each page was drawn since then. */
function drawnSince({ drawn }: ShownPhone, before: number): number[] {
  const routes = drawn.slice(before).map(({ route }) => route)
  return [...new Set(routes)].map((route) => routes.filter((other) => other === route).length)
}

/** Taps what was not tapped yet, and tells what it took; a page that it leads to is left again. */
async function tapNext(phone: ShownPhone, tapped: Set<string>): Promise<string | undefined> {
  const next = phone.tappable.find((element) => !tapped.has(nameOf(element)))
  if (next === undefined) return undefined
  tapped.add(nameOf(next))
  const before = phone.drawn.length
  await phone.press(next)
  const most = Math.max(0, ...drawnSince(phone, before))
  return most > mostDrawings ? `${nameOf(next)}: drawn ${most} times` : ''
}

async function tapAll(shown: Shown): Promise<string[]> {
  const [tapped, found]: [Set<string>, string[]] = [new Set(), []]
  let phone = await phoneWith(shown)
  while (tapped.size < mostTaps) {
    const tooMany = await tapNext(phone, tapped)
    if (tooMany === undefined) break
    if (tooMany !== '') found.push(tooMany)
    found.push(...tooHeavy(phone.drawn.splice(0)).map((drawn) => JSON.stringify(drawn)))
    if (phone.route !== shown.screen.page) phone = await phoneWith(shown)
  }
  return found
}

test.each(screens)('taps on $name', async (screen) => {
  expect(await tapAll(filledOf(screen))).toEqual([])
})

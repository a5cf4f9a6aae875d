/** Pictures of screens: each in each of its states, as each look has it. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { messageOf } from '../../../local/errors'
import { looks } from './looks'
import type { Shown } from './states'
import { Tab } from './tab'

/** Where a picture is, from the folder of all of them. */
export const pictureOf = (screen: string, state: string, look: string): string =>
  `${screen}/${state}-${look}.png`

const tabs = 2
/** Of a list without end a piece is enough. */
const tallest = 4000

const heightOfPage = () =>
  Math.max(0, ...[...document.querySelectorAll('.taro_page')].map(({ scrollHeight }) => scrollHeight))

async function take(tab: Tab, shown: Shown, folder: string): Promise<void> {
  await tab.show(shown)
  for (const look of looks) {
    await tab.look(look)
    const file = path.join(folder, pictureOf(shown.screen.name, shown.state, look.name))
    mkdirSync(path.dirname(file), { recursive: true })
    // A page scrolls inside its window: the window is made as tall as the page.
    const height = Math.min(tallest, Math.max(look.height, await tab.page.evaluate(heightOfPage)))
    await tab.look({ ...look, height })
    await tab.page.screenshot({ path: file })
  }
}

/** Takes all of them; answers with what went wrong, by screen and state. `tell` hears how many are done. */
export async function takePictures(
  browser: Browser,
  all: readonly Shown[],
  { folder, origin, tell }: { folder: string; origin?: string; tell: (done: number) => void },
): Promise<string[]> {
  const [waiting, wrong]: [Shown[], string[]] = [[...all], []]
  const work = async () => {
    const tab = await Tab.open(browser, origin)
    for (let shown = waiting.shift(); shown !== undefined; shown = waiting.shift()) {
      const { screen, state } = shown
      await take(tab, shown, folder).catch((error: unknown) => tab.errors.push(messageOf(error)))
      wrong.push(...tab.errors.map((error) => `${screen.name} ${state}: ${error}`))
      tell(all.length - waiting.length)
    }
    await tab.close()
  }
  await Promise.all(Array.from({ length: tabs }, work))
  return wrong
}

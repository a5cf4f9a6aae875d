/** What keeps people from using a page, as a browser sees it: found in the page itself. */
import { source as axe } from 'axe-core'
import type { Page } from 'playwright-core'

const leastPixels = 44

/** Runs in the page, and nothing in it may have a name. */
const wider = () =>
  Math.max(
    0,
    ...[document.documentElement, ...document.querySelectorAll('.taro_page')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  )

/** By how many pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(wider)

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
}

const runAxe = () =>
  (globalThis as unknown as { axe: { run(where: string[][]): Promise<unknown> } }).axe.run([['.taro_page']])

/** Serious and critical findings of axe-core, a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(runAxe)) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    )
}

const small = (least: number) =>
  [
    ...document.querySelectorAll(
      '[role=button],[role=link],[role=tab],[role=radio],[role=checkbox],[role=switch],a,button,input,textarea',
    ),
  ]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0 && (box.width < least || box.height < least))
    .map(
      ({ element, box }) =>
        `${element.outerHTML.slice(0, 160)} is ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`,
    )

/** Whatever is tapped and is less than a fingertip. */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(small, leastPixels)

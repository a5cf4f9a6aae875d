/** What keeps people from using a page, as a browser sees it: found in the page itself. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const leastPixels = 44
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

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

type Axe = { run(where: string[][], how: object): Promise<AxeResults> }

const isThere = () => 'axe' in globalThis

/** What passed is counted and not described: that takes most of the time. */
const runAxe = async () =>
  (await (globalThis as unknown as { axe: Axe }).axe.run([['.taro_page']], { resultTypes: ['violations'] }))
    .violations

/** Serious and critical findings of axe-core, a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(isThere))) await page.evaluate(`${axe};0`)
  return (await page.evaluate(runAxe))
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

const misfits = () =>
  [...document.querySelectorAll('img')]
    .map((one) => ({ picture: one.getBoundingClientRect(), box: one.parentElement!.getBoundingClientRect() }))
    .filter(({ picture, box }) => {
      const isSmall = picture.width < box.width * 0.9 && picture.height < box.height * 0.9
      return isSmall || picture.left < box.left - 1 || picture.right > box.right + 1
    })
    .map(({ picture, box }) => `${picture.left} to ${picture.right} in a box of ${box.left} to ${box.right}`)

/** Pictures that do not fill their box or are cut off by it: a code that cannot be scanned. */
export const misfitPictures = (page: Page): Promise<string[]> => page.evaluate(misfits)

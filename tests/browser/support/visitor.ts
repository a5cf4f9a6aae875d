/** A person at a browser: what went wrong on the page is kept, and pictures of it are taken. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

const pictures = path.resolve(__dirname, '../../../artefacts/walks')
export const phone = { width: 390, height: 844 }
const smallest = { width: 320, height: 640 }
export const desk = { width: 1280, height: 800 }

/** Whether nothing on the page is wider than what shows it. */
const fits = () =>
  [document.documentElement, ...document.querySelectorAll('.taro_page')].every(
    ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
  )

/** Counts in the page what a person taps there. */
const countTaps = () => {
  const counting = window as unknown as { taps: number }
  counting.taps = 0
  document.addEventListener('click', ({ isTrusted }) => void (counting.taps += Number(isTrusted)), true)
}

const tapsSoFar = () => (window as unknown as { taps: number }).taps

/** Pages slide in, and stand beside the window until then. */
const isThere = () =>
  document.getAnimations().every(({ playState }) => playState !== 'running') &&
  [...document.querySelectorAll('.taro_page')].every((page) => page.getBoundingClientRect().left === 0)

export class Visitor {
  /** What the page reported. */
  readonly errors: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', ({ message }) => this.errors.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
    page.on('response', (response) => {
      if (response.status() >= 400) this.errors.push(`${response.status()} ${response.url()}`)
    })
  }

  /** Opens the demo and chooses who to be. */
  static async enter(browser: Browser, url: string, person: string): Promise<Visitor> {
    const context = await browser.newContext({ viewport: phone, locale: 'zh-CN' })
    const visitor = new Visitor(context, await context.newPage())
    await visitor.page.addInitScript(countTaps)
    await visitor.page.goto(url)
    await visitor.picture('picker')
    await visitor.page.locator(`button[value="${person}"]`).click()
    return visitor
  }

  /** Opens an address at a computer, in a browser that knows nobody. */
  static async atComputer(browser: Browser, url: string): Promise<Visitor> {
    const context = await browser.newContext({ viewport: desk, locale: 'zh-CN' })
    const visitor = new Visitor(context, await context.newPage())
    await visitor.page.goto(url)
    return visitor
  }

  /** What has this id on the page that is seen: those one came from are still there. */
  byId(id: string): Locator {
    return this.page.locator(`[id="${id}"]:visible`)
  }

  /** What says this and nothing else. */
  byText(text: string): Locator {
    return this.page.getByText(text, { exact: true }).and(this.page.locator(':visible'))
  }

  /** How often anything was tapped since the app was opened. */
  taps(): Promise<number> {
    return this.page.evaluate(tapsSoFar)
  }

  async type(id: string, text: string): Promise<void> {
    await this.byId(id).locator('input, textarea').fill(text)
  }

  async sees(text: string): Promise<void> {
    await this.page.getByText(text).and(this.page.locator(':visible')).first().waitFor()
  }

  /** Pictures at a phone's usual width and at the smallest, or at other sizes; none may need scrolling sideways. */
  async picture(name: string, sizes = [smallest, phone]): Promise<void> {
    mkdirSync(pictures, { recursive: true })
    for (const size of sizes) {
      await this.page.setViewportSize(size)
      await this.page.waitForFunction(isThere)
      await this.page.screenshot({ path: path.join(pictures, `${name}-${size.width}.png`), fullPage: true })
      // A page that is still sliding in is beside the window for a moment: too wide is what stays so.
      await this.page.waitForFunction(fits, undefined, { timeout: 5000 }).catch(() => {
        throw new Error(`${name} is wider than ${size.width} pixels`)
      })
    }
  }
}

/**
 * A browser's tab in which one screen after the other is shown, as it was built for the browser (dist/h5). There is no
 * server: its files and the functions' replies are put in the way of its requests.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Disposable, Locator, Page, Route } from 'playwright-core'
import type { Look } from './looks'
import { Replies } from './replies'
import type { Step } from './screen'
import type { Shown } from './states'

const folder = path.resolve(__dirname, '../../../dist/h5')
/** The port is nobody's: no request gets there. As its own machine the browser trusts it as it does https. */
const nowhere = 'http://127.0.0.1:9'

const types: Record<string, string> = {
  ...{ html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' },
  ...{ svg: 'image/svg+xml', png: 'image/png', json: 'application/json' },
}
const patience = 20_000
/** How every screen is opened. Sliding in would cost more than all that is looked at then. */
const atFirst = {
  viewport: { width: 1280, height: 720 },
  ...({ colorScheme: 'light', reducedMotion: 'reduce' } as const),
}
const platformSize = 16

/** What Taro keeps on the phone, as it keeps it in a browser. It runs there, and nothing in it may have a name. */
const keep = ({ storage, isOffline }: { storage: [string, string][]; isOffline: boolean }) => {
  if (isOffline) Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
  if (sessionStorage.getItem('shown') !== null) return
  sessionStorage.setItem('shown', 'yes')
  localStorage.clear()
  for (const [key, value] of storage) localStorage.setItem(key, value)
}

/** Pages slide in, and stand beside the window until then. */
const isStill = () =>
  document.querySelector('.screen') !== null &&
  document.getAnimations().every(({ playState }) => playState !== 'running') &&
  [...document.querySelectorAll('.taro_page')].every((page) => page.getBoundingClientRect().left === 0)

const textOf = () => document.body.innerText

const enlarge = ([scale, size]: [number, number]) => {
  document.documentElement.style.fontSize = `${scale * size}px`
  for (const screen of document.querySelectorAll<HTMLElement>('.screen'))
    screen.style.setProperty('--scale', String(scale))
}

export class Tab {
  /** What the screen that is shown reported, or asked in vain. */
  readonly errors: string[] = []
  private current: Page | undefined
  /** What was put into the page before its own scripts, for the screen that is shown. */
  private readonly prepared: Disposable[] = []
  private replies = new Replies({ network: 'good', answers: {} })
  private underWay = 0

  private constructor(
    private readonly context: BrowserContext,
    private readonly origin: string,
  ) {}

  /** `origin`: a server of a watched build, in place of the one in dist/. */
  static async open(browser: Browser, origin = nowhere): Promise<Tab> {
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', ...atFirst })
    const tab = new Tab(context, origin)
    await context.route('**/*', (route) => tab.answer(route))
    return tab
  }

  get page(): Page {
    if (this.current === undefined) throw new Error('no screen is shown')
    return this.current
  }

  /** Opens a screen in a state, and does in it what leads there. */
  async show(shown: Shown): Promise<void> {
    const page = await this.emptyPage()
    this.replies = new Replies(shown)
    const storage = Object.entries(shown.storage).map(([key, data]): [string, string] => [
      key,
      JSON.stringify({ data }),
    ])
    await this.prepare(storage)
    await page.goto(`${this.origin}/#/${addressOf(shown)}`)
    await this.settle()
    for (const step of shown.steps) await this.take(step)
  }

  async look({ width, height, dark, scale = 1 }: Look): Promise<void> {
    await this.page.setViewportSize({ width, height })
    await this.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
    await this.page.evaluate(enlarge, [scale, platformSize] as [number, number])
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    await this.page.waitForFunction(isStill)
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  /** Waits until what was asked is answered and drawn. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(isStill)
    for (let [text, before] = ['', '-']; text !== before || this.underWay > 0;) {
      await this.page.waitForTimeout(60)
      before = text
      text = await this.page.evaluate(textOf)
    }
    await this.page.waitForFunction(isStill)
  }

  /** One page for all screens: what the engine has learned of the app's scripts it knows on the next one. */
  private async emptyPage(): Promise<Page> {
    if (this.current === undefined) return (this.current = await this.newPage())
    await this.leave(this.current)
    return this.current
  }

  private async newPage(): Promise<Page> {
    const page = await this.context.newPage()
    page.setDefaultTimeout(patience)
    page.on('pageerror', ({ message }) => this.errors.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.isCut(message.text())) this.errors.push(message.text())
    })
    return page
  }

  private async leave(page: Page): Promise<void> {
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('about:blank')
    await Promise.all(this.prepared.splice(0).map((one) => one.dispose()))
    await page.setViewportSize(atFirst.viewport)
    await page.emulateMedia(atFirst)
    this.errors.length = 0
    this.underWay = 0
  }

  private async prepare(storage: [string, string][]): Promise<void> {
    this.prepared.push(await this.page.addInitScript(keep, { storage, isOffline: this.replies.isOffline }))
  }

  private isCut = (text: string) => this.replies.isOffline && text.includes('ERR_')

  private async take(step: Step): Promise<void> {
    if ('tap' in step) await this.find(step.tap).click()
    else if ('type' in step) await this.find(step.type).locator('input, textarea').fill(step.text)
    else if ('restart' in step) await this.page.reload()
    else {
      this.replies.meet(step)
      await this.prepare([])
      await this.page.evaluate(keep, { storage: [], isOffline: this.replies.isOffline })
    }
    await this.settle()
  }

  /** By "#id", by its words or by its label, on the page that is seen. */
  private find(words: string): Locator {
    if (words.startsWith('#')) return this.page.locator(`[id="${words.slice(1)}"]:visible`).last()
    const labelled = this.page.locator(`[aria-label="${words}"], [aria-description="${words}"]`)
    const found = this.page.getByText(words, { exact: true }).or(labelled)
    return found.and(this.page.locator(':visible')).last()
  }

  private async answer(route: Route): Promise<void> {
    const { pathname } = new URL(route.request().url())
    const [, name] = /^\/call\/(.+)$/u.exec(pathname) ?? []
    if (name === undefined) return this.origin === nowhere ? answerFile(route, pathname) : route.continue()
    const reply = this.replies.to(name, route.request().postDataJSON() as object)
    this.errors.push(...this.replies.unknown.splice(0).map((asked) => `no answer for ${asked}`))
    if (reply === 'silence') return
    if (reply === 'cut') return route.abort('internetdisconnected')
    this.underWay++
    await route.fulfill({ json: reply })
    this.underWay--
  }
}

const addressOf = ({ screen, opens }: Shown) => `${screen.page}?${new URLSearchParams(opens).toString()}`

async function answerFile(route: Route, pathname: string): Promise<void> {
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
  if (!existsSync(file)) return route.fulfill({ status: 204 })
  const contentType = types[path.extname(file).slice(1)] ?? 'application/octet-stream'
  return route.fulfill({ body: readFileSync(file), contentType })
}

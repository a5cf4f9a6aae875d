/**
 * How long the three homes take to show something useful on a slow phone with a slow network: in the browser, four
 * times slower than this machine, at 1.6 Mbit/s and 150 ms. Cold: nothing is kept of an earlier visit. Warm: the
 * app's files and its last answers are.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type BrowserContext, type Page, chromium as driver } from 'playwright-core'
import { demoNow } from '../../local/demo/calendar'
import { people } from '../../local/demo/people'
import { schoolName } from '../../local/demo/school'
import { make, open } from '../../local/demo/store'
import { WebServer } from '../../local/web/server'
import { cookieFor } from '../../local/web/session'
import { ensureBuilt } from '../../scripts/lib/builds'
import { chromium, chromiumFlags } from '../../scripts/lib/chromium'
import { progressLine } from '../../scripts/lib/progress'
import type { Home } from '../../shared/views/viewer'
import { median } from './statistics'

const root = path.resolve(__dirname, '../..')
const runs = 9
const slower = 4
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const patience = 60_000

interface HomeOf {
  home: Home
  person: string
  /** What is there once something useful is. */
  useful: string
}

const homes: readonly HomeOf[] = [
  { home: 'family', person: 'mumWang', useful: '[id^="tonight-"]' },
  { home: 'teacher', person: 'teacherLi', useful: '[id^="homework-"]' },
  { home: 'school', person: 'principalChen', useful: '[id="requirement-12"]' },
]

interface Visit {
  milliseconds: number
  requests: number
  bytes: number
}

export interface ScreenTimes {
  home: Home
  cold: Visit
  warm: Visit
}

/** A browser in which somebody has chosen who to be, and which home to see. */
function contextOf(browser: Browser, web: WebServer, { home, person }: HomeOf): Promise<BrowserContext> {
  const chosen = people.find(({ id }) => id === person)
  if (chosen === undefined) throw new Error(`the demo has no ${person}`)
  const [name = '', value = ''] = (cookieFor(chosen, web.port).split(';')[0] ?? '').split('=')
  const cookie = { name, value, domain: '127.0.0.1', path: '/', expires: -1 }
  const kept = { origin: web.url, localStorage: [{ name: 'home', value: JSON.stringify({ data: home }) }] }
  return browser.newContext({
    viewport: { width: 390, height: 844 },
    storageState: {
      cookies: [{ ...cookie, httpOnly: true, secure: false, sameSite: 'Strict' }],
      origins: [kept],
    },
  })
}

/** Notes in the page when it was first there. Runs there, so that nothing in it may have a name of its own. */
const watchFor = (useful: string) => {
  new MutationObserver(() => {
    const seen = window as unknown as { seenAt?: number }
    if (document.querySelector(useful) !== null) seen.seenAt ??= performance.now()
  }).observe(document, { childList: true, subtree: true, attributes: true })
}

const whenSeen = () => (window as unknown as { seenAt?: number }).seenAt

async function slowDown(page: Page, visit: Visit): Promise<void> {
  const session = await page.context().newCDPSession(page)
  session.on('Network.responseReceived', ({ response }) => {
    if (response.url.startsWith('http')) visit.requests++
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    visit.bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
}

async function visit(context: BrowserContext, url: string, useful: string): Promise<Visit> {
  const page = await context.newPage()
  const seen: Visit = { milliseconds: 0, requests: 0, bytes: 0 }
  await page.addInitScript(watchFor, useful)
  await slowDown(page, seen)
  await page.goto(url, { waitUntil: 'commit' })
  const at = await page.waitForFunction(whenSeen, undefined, { timeout: patience })
  seen.milliseconds = (await at.jsonValue()) ?? Number.NaN
  await page.close()
  return seen
}

/** The run in the middle, by its time. */
const middle = (visits: readonly Visit[]): Visit => {
  const time = median(visits.map(({ milliseconds }) => milliseconds))
  return (
    visits.find(({ milliseconds }) => milliseconds === time) ?? { milliseconds: time, requests: 0, bytes: 0 }
  )
}

async function measureHome(browser: Browser, web: WebServer, of: HomeOf): Promise<ScreenTimes> {
  const [cold, warm]: [Visit[], Visit[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    const context = await contextOf(browser, web, of)
    cold.push(await visit(context, web.url, of.useful))
    warm.push(await visit(context, web.url, of.useful))
    await context.close()
  }
  return { home: of.home, cold: middle(cold), warm: middle(warm) }
}

async function measureAll(web: WebServer): Promise<ScreenTimes[]> {
  const browser = await driver.launch({ executablePath: chromium(), args: chromiumFlags })
  const times: ScreenTimes[] = []
  for (const of of homes) times.push(await measureHome(browser, web, of))
  await browser.close()
  return times
}

/** On the demo school, made for it. */
export async function measureScreens(): Promise<ScreenTimes[]> {
  await ensureBuilt('functions')
  await ensureBuilt('h5')
  const dataDir = mkdtempSync(path.join(tmpdir(), 'baseline-twelve-screens-'))
  await make(dataDir, progressLine('demo'))
  const cloud = await open(dataDir)
  const web = await WebServer.listen(0)
  web.open({ cloud, folder: path.join(root, 'dist/h5'), people, school: schoolName, now: () => demoNow })
  try {
    return await measureAll(web)
  } finally {
    await web.close()
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

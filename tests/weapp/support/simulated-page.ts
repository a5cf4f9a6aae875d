/**
 * Pages of the built mini-program, drawn from their own WXML by WeChat's compiler in a browser's document
 * (miniprogram-simulate). It knows components and not pages, so a page is shown to it as a component.
 */
import path from 'node:path'
import { Replies } from '../../../scripts/lib/screens/replies'
import type { Shown as ShownScreen } from '../../../scripts/lib/screens/states'
import { platformOf, type Shown } from './platform'

interface Simulate {
  load(file: string, options: { compiler: 'official'; rootPath: string }): string
  render(id: string): unknown
  sleep(milliseconds: number): Promise<void>
}
// Asked for by name: its own types would declare the phone's globals, `require` among them, for the whole project.
const simulate = jest.requireActual<Simulate>('miniprogram-simulate')

const folder = path.resolve(__dirname, '../../../dist/weapp')

type Data = Record<string, unknown>
/** A page that has not changed for so long has been answered and drawn; one that never gets there is empty. */
const settling = 80
const mostRounds = 40

type Handler = (...given: unknown[]) => unknown

interface Part {
  dom: HTMLElement | null
  dispatchEvent(name: string, options?: { detail?: object }): void
}

/** What miniprogram-simulate gives for a component that it has drawn. */
export interface SimulatedPage {
  instance: Record<string, Handler | undefined> & Data
  dom: HTMLElement
  attach(parent: HTMLElement): void
  querySelector(selector: string): Part | undefined
}

const world = globalThis as unknown as Data
const open: Data[] = []

const storage = new Map<string, unknown>()
let replies: Replies | undefined

const answerFor = (name: string, event: object): Promise<unknown> =>
  Promise.resolve(replies?.to(name, event) ?? 'cut')

function provideWx(): void {
  const subscription: Shown['subscription'] = { asked: [], verdict: 'accept' }
  const shown: Shown = { title: '', toasts: [], modal: undefined, subscription }
  const stay = () => undefined
  const wx = platformOf({
    time: { setTimeout: (work, milliseconds) => Number(setTimeout(work, milliseconds)) },
    network: { isOffline: false, call: answerFor, onChange: () => undefined },
    storage,
    pages: { push: stay, back: stay, replace: stay, relaunch: stay },
    shown,
    launched: 'family/week/index',
  })
  world['wx'] = Object.assign((world['wx'] as object | undefined) ?? {}, wx)
}

/** A page as a component: its functions become methods. */
function definePage(definition: Data): void {
  const methods = Object.entries(definition).filter(([, value]) => typeof value === 'function')
  const component = world['Component'] as (definition: object) => void
  component({ data: definition['data'] ?? {}, methods: Object.fromEntries(methods) })
}

let isStarted = false

/** Starts the app, once in a test file: its modules are the same for all pages. */
function startApp(): void {
  if (isStarted) return
  isStarted = true
  provideWx()
  let app: Record<string, Handler | undefined> = {}
  Object.assign(world, {
    App: (given: Record<string, Handler | undefined>) => void (app = given),
    getApp: () => app,
    getCurrentPages: () => [...open],
    Page: definePage,
  })
  jest.requireActual(path.join(folder, 'app.js'))
  const launched = { path: '', query: {}, scene: 1001 }
  app['onLaunch']?.(launched)
  app['onShow']?.(launched)
}

const ids = new Map<string, string>()

function componentOf(route: string): SimulatedPage {
  const known = ids.get(route)
  const id = known ?? simulate.load(path.join(folder, route), { compiler: 'official', rootPath: folder })
  ids.set(route, id)
  return simulate.render(id) as SimulatedPage
}

/** Until the page stays as it is for two rounds: on a busy machine one may pass between two parts of a drawing. */
async function settle({ dom }: SimulatedPage): Promise<void> {
  for (let [round, still] = [0, 0]; round < mostRounds && still < 2; round++) {
    const before = dom.textContent
    await simulate.sleep(settling)
    still = before !== '' && before === dom.textContent ? still + 1 : 0
  }
}

/** Shows a screen, and gives it time to ask for its answers and to draw them. */
export async function openPage(shown: ShownScreen): Promise<SimulatedPage> {
  const { screen, opens: options } = shown
  replies = new Replies(shown)
  storage.clear()
  Object.entries(shown.storage).forEach(([key, value]) => storage.set(key, value))
  startApp()
  const drawn = componentOf(screen.page)
  const host = document.createElement('page')
  document.body.append(host)
  drawn.attach(host)
  const page = drawn.instance
  Object.assign(page, { route: screen.page, options })
  open.push(page)
  for (const happening of ['onLoad', 'onShow', 'onReady']) page[happening]?.(options)
  await settle(drawn)
  return drawn
}

/** Does something to what a selector finds, and gives the page time to draw what comes of it. */
export async function fire(page: SimulatedPage, selector: string, event: string, detail = {}): Promise<void> {
  const part = page.querySelector(selector)
  if (part === undefined) throw new Error(`no ${selector} on the page`)
  part.dispatchEvent(event, { detail })
  await settle(page)
}

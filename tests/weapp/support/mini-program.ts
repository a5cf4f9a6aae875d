/**
 * A phone with the built mini-program (dist/weapp) on it. It boots and runs the shipped scripts, and records what they
 * ask of the platform. Whatever goes wrong in the app ends the test.
 */
import path from 'node:path'
import { appConfigOf, pagesOf } from '../../../scripts/lib/sizes'
import { type Invoke, Network } from './network'
import { type PageDefinition, PageStack } from './page-stack'
import { platformOf, type Shown } from './platform'
import { ServiceThread } from './service-thread'
import { templatesOf } from './templates'
import { VirtualTime } from './virtual-time'
import type { Drawn } from './weight'

const folder = path.resolve(__dirname, '../../../dist/weapp')
const firstPage = 'pages/home/index'

/** The pages that there are. */
const routes = pagesOf(appConfigOf(folder))

type Handlers = Record<string, ((...given: unknown[]) => void) | undefined>

/** One run of the app, from its start until it is ended. */
class Run {
  readonly time = new VirtualTime()
  readonly shown: Shown = {
    ...{ title: '', toasts: [], modal: undefined },
    subscription: { asked: [], verdict: 'accept' },
  }
  readonly errors: string[] = []
  readonly pages: PageStack
  private app: Handlers = {}
  private defined: PageDefinition | undefined
  private readonly definitions = new Map<string, PageDefinition>()
  private readonly thread: ServiceThread

  constructor(
    { network, storage, drawn, lacking }: MiniProgram,
    private readonly address: string,
  ) {
    const define = (route: string) => this.definitionOf(route)
    this.pages = new PageStack(define, templatesOf(folder), this.time, drawn)
    const { time, pages, shown } = this
    const line = {
      get isOffline() {
        return network.isOffline
      },
      call: (name: string, event: { action?: unknown }) => network.call(name, event, time),
      onChange: (heard: (status: { isConnected: boolean }) => void) => network.onChange(heard),
    }
    const wx = platformOf({ time, network: line, storage, pages, shown, launched: address })
    const given = Object.fromEntries(Object.entries(wx).filter(([name]) => !lacking.includes(name)))
    this.thread = new ServiceThread(folder, { wx: given, ...this.globals() })
  }

  launch(): void {
    const { address } = this
    this.thread.load('app')
    const options = { path: address, query: {}, scene: 1001 }
    this.app['onLaunch']?.(options)
    this.app['onShow']?.(options)
    this.pages.push(address)
  }

  private globals(): Record<string, unknown> {
    const { time } = this
    const wrong = (...said: unknown[]) => void this.errors.push(said.map(String).join(' '))
    const unheard = () => undefined
    return {
      setTimeout: time.setTimeout,
      setInterval: time.setInterval,
      clearTimeout: time.clear,
      clearInterval: time.clear,
      console: { log: unheard, info: unheard, debug: unheard, warn: wrong, error: wrong },
      App: (app: Handlers) => void (this.app = app),
      getApp: () => this.app,
      getCurrentPages: () => [...this.pages.open],
      Page: (page: PageDefinition) => void (this.defined = page),
      Component: unheard,
      Behavior: (behavior: unknown) => behavior,
    }
  }

  /** A page's script registers it when it is loaded. */
  private definitionOf(route: string): PageDefinition {
    const known = this.definitions.get(route)
    if (known) return known
    if (!routes.includes(route)) throw new Error(`app.json has no page ${route}`)
    this.thread.load(route)
    const defined = this.defined
    if (defined === undefined) throw new Error(`${route} registers no page`)
    this.defined = undefined
    this.definitions.set(route, defined)
    return defined
  }
}

export class MiniProgram {
  readonly network: Network
  /** What the app has kept on the phone; it outlives the app. */
  readonly storage = new Map<string, unknown>()
  readonly drawn: Drawn[] = []
  private run: Run | undefined

  /** `lacking` are interfaces that an older phone does not have. */
  constructor(
    invoke: Invoke,
    readonly lacking: readonly string[] = [],
  ) {
    this.network = new Network(invoke)
  }

  /** Starts the app; one that was running is killed, whatever it was doing. */
  async start(address = firstPage): Promise<void> {
    this.run = new Run(this, address)
    this.run.launch()
    await this.pass()
  }

  get pages(): PageStack {
    return this.current.pages
  }

  get shown(): Shown {
    return this.current.shown
  }

  /** Lets time go by on the phone; usually as long as a person watches what comes of a tap. */
  async pass(milliseconds = 3000): Promise<void> {
    await this.current.time.pass(milliseconds)
    const { errors } = this.current
    if (errors.length > 0) throw new Error(`the app reported:\n${errors.splice(0).join('\n')}`)
  }

  private get current(): Run {
    if (this.run === undefined) throw new Error('the app was not started')
    return this.run
  }
}

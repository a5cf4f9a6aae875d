/** The pages that are open, and what they hand to the view. */
import { Element, type PageNode } from './element'
import type { Template } from './templates'
import type { VirtualTime } from './virtual-time'
import { type Drawn, sizeOf } from './weight'

type Data = Record<string, unknown>

/** A page as the app registers it: its data and its handlers. */
export type PageDefinition = Data & { data?: Data }

export interface OpenPage extends Data {
  route: string
  options: Record<string, string>
  data: Data
}

const mostPages = 10

/** Puts a value where a path such as "root.cn.[0].v" leads. */
function put(data: Data, where: string, value: unknown): void {
  const keys = where.split(/[.[\]]+/u).filter((key) => key !== '')
  const last = keys.pop() ?? ''
  let inside = data
  for (const [index, key] of keys.entries()) {
    const isList = /^\d+$/u.test(keys[index + 1] ?? last)
    inside[key] ??= isList ? [] : {}
    inside = inside[key] as Data
  }
  inside[last] = value
}

/** As the platform hands it on: what has been typed in an address stays as it is. */
function splitAddress(address: string): [route: string, options: Record<string, string>] {
  const [route = '', query = ''] = address.replace(/^\//u, '').split('?')
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('='))
  return [route, Object.fromEntries(pairs.map(([name, value = '']) => [name, value]))]
}

export class PageStack {
  readonly open: OpenPage[] = []

  constructor(
    private readonly define: (route: string) => PageDefinition,
    private readonly templates: ReadonlyMap<string, Template>,
    private readonly time: VirtualTime,
    private readonly drawn: Drawn[],
  ) {}

  get top(): OpenPage {
    const page = this.open.at(-1)
    if (page === undefined) throw new Error('no page is open')
    return page
  }

  get root(): Element {
    return new Element((this.top.data['root'] ?? {}) as PageNode, this.templates)
  }

  /** Calls a handler of a page, if it has it. */
  tell(page: OpenPage | undefined, handler: string, ...given: unknown[]): void {
    const handle = page?.[handler]
    if (typeof handle === 'function') (handle as (...given: unknown[]) => void).apply(page, given)
  }

  push(address: string): void {
    if (this.open.length >= mostPages) throw new Error('navigateTo:fail webview count limit exceed')
    const [route, options] = splitAddress(address)
    const page = this.instance(route, options)
    this.tell(this.open.at(-1), 'onHide')
    this.open.push(page)
    this.tell(page, 'onLoad', options)
    this.tell(page, 'onShow')
    this.tell(page, 'onReady')
  }

  back(): void {
    if (this.open.length < 2) throw new Error('navigateBack:fail cannot navigate back at first page')
    this.tell(this.open.pop(), 'onUnload')
    this.tell(this.top, 'onShow')
  }

  replace(address: string): void {
    this.tell(this.open.pop(), 'onUnload')
    this.push(address)
  }

  relaunch(address: string): void {
    while (this.open.length > 0) this.tell(this.open.pop(), 'onUnload')
    this.push(address)
  }

  private instance(route: string, options: Record<string, string>): OpenPage {
    const definition = this.define(route)
    const page: OpenPage = { ...definition, route, options, data: structuredClone(definition.data ?? {}) }
    page['setData'] = (data: Data, done?: () => void) => this.draw(page, data, done)
    return page
  }

  /** Data crosses to the view as JSON. */
  private draw(page: OpenPage, data: Data, done?: () => void): void {
    const json = JSON.stringify(data)
    for (const [where, value] of Object.entries(JSON.parse(json) as Data)) put(page.data, where, value)
    const root = new Element((page.data['root'] ?? {}) as PageNode, this.templates)
    const isFirst = page['wasDrawn'] !== true
    page['wasDrawn'] = true
    this.drawn.push({ route: page.route, isFirst, bytes: Buffer.byteLength(json), ...sizeOf(root) })
    if (done) this.time.setTimeout(done)
  }
}

/** What stands on a page, as the page's data has it and the templates draw it. */
import type { Template } from './templates'

/** A node of Taro's page data. */
export interface PageNode {
  /** Which template draws it. */
  nn?: string
  /** The id that Taro gave it. */
  sid?: string
  /** The id that the app gave it. */
  uid?: string
  /** Text. */
  v?: string
  cn?: PageNode[]
  [key: string]: unknown
}

export class Element {
  readonly children: Element[]

  constructor(
    private readonly node: PageNode,
    private readonly templates: ReadonlyMap<string, Template>,
    readonly parent?: Element,
  ) {
    this.children = (node.cn ?? []).map((child) => new Element(child, templates, this))
  }

  private get template(): Template | undefined {
    return this.templates.get(this.node.nn ?? '')
  }

  get tag(): string {
    return this.template?.tag ?? ''
  }

  get id(): string {
    return this.node.uid ?? this.node.sid ?? ''
  }

  get dataset(): { sid: string } {
    return { sid: this.node.sid ?? '' }
  }

  get text(): string {
    return `${this.node.v ?? ''}${this.children.map(({ text }) => text).join('')}`
  }

  /** What a screen reader calls it. */
  get label(): string {
    const label = this.attribute('aria-label')
    return typeof label === 'string' ? label : this.text
  }

  attribute(name: string): unknown {
    const keys = this.template?.attributes.get(name) ?? []
    return keys.map((key) => this.node[key]).find((value) => value !== undefined)
  }

  takes(event: string): boolean {
    return this.template?.events.has(event) ?? false
  }

  /** This element and those around it, outwards. */
  get chain(): Element[] {
    return [this, ...(this.parent?.chain ?? [])]
  }

  /** This element and all within, in the order of the page. */
  get all(): Element[] {
    return [this, ...this.children.flatMap(({ all }) => all)]
  }

  get depth(): number {
    return 1 + Math.max(0, ...this.children.map(({ depth }) => depth))
  }
}

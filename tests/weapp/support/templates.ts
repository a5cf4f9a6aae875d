/**
 * The templates of the built mini-program, read from its base.wxml: which events an element takes and where its
 * attributes come from. What a template does not bind cannot be tapped on a phone either.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface Template {
  /** The platform's element: "view", "input", "picker". */
  tag: string
  /** The events that reach the app. */
  events: ReadonlySet<string>
  /** The keys of the page's data that an attribute is taken from, the first one first. */
  attributes: ReadonlyMap<string, readonly string[]>
}

const templatePattern = /<template name="tmpl_0_(?<name>\w+)">\s*<(?<tag>[\w-]+)(?<rest>[^>]*)>/gu
const attributePattern = /(?<name>[\w-]+)="(?<value>[^"]*)"/gu

function templateOf(tag: string, rest: string): Template {
  const events = new Set<string>()
  const attributes = new Map<string, readonly string[]>()
  for (const { groups } of rest.matchAll(attributePattern)) {
    const { name = '', value = '' } = groups ?? {}
    const [, event] = /^(?:bind|catch):?(\w+)$/u.exec(name) ?? []
    if (event !== undefined) events.add(event)
    else
      attributes.set(
        name,
        [...value.matchAll(/\bi\.(\w+)/gu)].map(([, key = '']) => key),
      )
  }
  return { tag, events, attributes }
}

const read = new Map<string, ReadonlyMap<string, Template>>()

/** The templates of a build by the short names that page data gives its elements; each build is read once. */
export function templatesOf(folder: string): ReadonlyMap<string, Template> {
  const known = read.get(folder) ?? readTemplates(folder)
  read.set(folder, known)
  return known
}

/** An input has one template with the cursor in it, and one without. */
function readTemplates(folder: string): Map<string, Template> {
  const text = readFileSync(path.join(folder, 'base.wxml'), 'utf8')
  const templates = new Map<string, Template>()
  for (const { groups } of text.matchAll(templatePattern)) {
    const { name = '', tag = '', rest = '' } = groups ?? {}
    templates.set(name.replace(/_blur$/u, ''), templateOf(tag, rest))
  }
  return templates
}

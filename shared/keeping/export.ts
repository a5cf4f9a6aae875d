/** A copy of all that is kept about a child, for a guardian: to be read, and as data. */

/** One piece: a record with its versions, or what stands beside them. */
export interface ExportItem {
  /** Where it belongs: "学籍", "睡眠". */
  part: string
  title: string
  /** To be read, line by line. */
  lines: string[]
  /** As it is stored, but that other people are told by what they are and not by their accounts. */
  data: unknown
}

/** A page of the copy; `next` is where the next one begins. */
export interface ExportPage {
  student: string
  name: string
  school: string
  at: string
  items: ExportItem[]
  next: string | null
}

/** The whole copy, of its pages in their order. */
export type Copy = Omit<ExportPage, 'next'>

export const copyOf = (pages: readonly ExportPage[]): Copy | undefined => {
  const [first] = pages
  if (first === undefined) return undefined
  const { next: _next, ...whole } = first
  return { ...whole, items: pages.flatMap(({ items }) => items) }
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign)

const style =
  'body{font:17px/1.6 sans-serif;max-width:40em;margin:1em auto;padding:0 1em;color-scheme:light dark}h2{margin-top:2em}p{margin:.2em 0}'

const htmlOfItem = ({ title, lines }: ExportItem) =>
  `<h3>${escaped(title)}</h3>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`

function htmlOfPart(part: string, items: readonly ExportItem[]): string {
  const own = items.filter((item) => item.part === part).map(htmlOfItem)
  return `<h2>${escaped(part)}</h2>${own.join('')}`
}

/** A page that any browser shows, with nothing that it would have to load. */
export function htmlOf({ name, school, at, items }: Copy): string {
  const title = `${escaped(name)}的数据`
  const parts = [...new Set(items.map(({ part }) => part))]
  const head = `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`
  const about = `<h1>${title}</h1><p>${escaped(school)}，导出于 ${escaped(at.replace('T', ' '))}</p>`
  return `${head}${about}${parts.map((part) => htmlOfPart(part, items)).join('')}</html>`
}

export const jsonOf = (copy: Copy): string => JSON.stringify(copy, null, 2)

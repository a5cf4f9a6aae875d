/** What was sealed of ledgers, as it is written and read: pages of lines, and roots over them. Pure. */
import { markOf } from './chain'
import type { Ledger } from './ledger'
import { pageId, type SealedPage } from './store/seals'

/** How far the chain of a ledger had come. */
export interface Head {
  id: string
  n: number
  head: string
}

export const headOf = ({ _id: id, chain }: Ledger): Head => ({
  id,
  n: chain?.n ?? 0,
  head: chain?.head ?? '',
})

const lineOf = ({ id, n, head }: Head) => `${n} ${head} ${id}`

function headIn(line: string): Head {
  const [n, head = '', ...id] = line.split(' ')
  return { id: id.join(' '), n: Number(n), head }
}

export const headsIn = ({ lines }: Pick<SealedPage, 'lines'>): Head[] => lines.map(headIn)

const markOfPage = ({ _id, mark: _, ...page }: SealedPage) => markOf('page', { ...page, format: undefined })

/** A page over some heads of a night. */
export function pageOf(
  { school, night, after, upTo }: Pick<SealedPage, 'school' | 'night' | 'after' | 'upTo'>,
  heads: readonly Head[],
): SealedPage {
  const _id = pageId(school, night, after)
  const page = { _id, school, night, after, upTo, lines: heads.map(lineOf), mark: '' }
  return { ...page, mark: markOfPage(page) }
}

export const isGenuine = (page: SealedPage): boolean => page.mark === markOfPage(page)

/** The root of a night: over its pages, and the root of the night before. */
export interface Root {
  night: string
  /** Over what the pages are known by. */
  pages: string
  root: string
}

export function rootIn(line: string): Root {
  const [night = '', pages = '', root = ''] = line.split(' ')
  return { night, pages, root }
}

/** The line of a night's root, after the lines of the nights before. */
export function rootLine(lines: readonly string[], night: string, marks: readonly string[]): string {
  const pages = markOf('pages', marks)
  const before = lines.at(-1) ?? ''
  return `${night} ${pages} ${markOf('root', { before, night, pages })}`
}

/** Whether each root follows from the one before, and the last one is over the pages that its night has left. */
export function areGenuine(lines: readonly string[], marks: readonly string[]): boolean {
  const follows = lines.every((line, index) => {
    const { night, pages, root } = rootIn(line)
    return root === markOf('root', { before: lines[index - 1] ?? '', night, pages })
  })
  return follows && (lines.length === 0 || rootIn(lines.at(-1) ?? '').pages === markOf('pages', marks))
}

/** Finding the row of a sheet that names its columns: below titles, in any order, spread over two rows where cells are merged. */
import { type Cell, plain, plainHeading } from './cells'
import type { AnyTableKind, Column } from './kind'

export type Rows = readonly (readonly Cell[])[]

/** Where a sheet's columns are. */
export interface Header {
  /** The place of the first row below it. */
  below: number
  /** The place of each declared column that is there, by its name. */
  places: ReadonlyMap<string, number>
  /** What is headed otherwise, by place. */
  others: ReadonlyMap<number, string>
}

/** Titles stand above a header, and no further down is looked for one. */
const rowsSearched = 20

/** A merged cell has its text in its first column alone. */
function spreadOver(row: readonly Cell[], below: readonly Cell[]): string[] {
  let last = ''
  return Array.from({ length: Math.max(row.length, below.length) }, (_, place) => {
    const own = plain(row[place] ?? null)
    if (own !== '') last = own
    const sub = plain(below[place] ?? null)
    if (sub === '') return own
    return own === '' && last === '' ? sub : `${last}${sub}`
  })
}

const namesOf = ({ title, aliases = [] }: Column): string[] => [title, ...aliases].map(plainHeading)

function headerOf(kind: AnyTableKind, headings: readonly string[], below: number): Header {
  const places = new Map<string, number>()
  const taken = new Set<number>()
  for (const [name, column] of Object.entries(kind.columns)) {
    const names = namesOf(column)
    const place = headings.findIndex((heading, at) => !taken.has(at) && names.includes(plainHeading(heading)))
    if (place === -1) continue
    places.set(name, place)
    taken.add(place)
  }
  const others = [...headings.entries()].filter(([place, heading]) => heading !== '' && !taken.has(place))
  return { below, places, others: new Map(others) }
}

/** Every way in which some row, or some two, may be the header. */
function candidates(kind: AnyTableKind, rows: Rows): Header[] {
  return rows.slice(0, rowsSearched).flatMap((row, place) => {
    const next = rows[place + 1] ?? []
    const alone = headerOf(kind, row.map(plain), place + 1)
    return [alone, headerOf(kind, spreadOver(row, next), place + 2)]
  })
}

/** The row that names most columns, the first of equals; with none named at all, undefined. */
export function findHeader(kind: AnyTableKind, rows: Rows): Header | undefined {
  const [best] = candidates(kind, rows).sort((a, b) => b.places.size - a.places.size)
  return best === undefined || best.places.size === 0 ? undefined : best
}

/** Titles of columns that must be there and are not. */
export const missingIn = (kind: AnyTableKind, { places }: Pick<Header, 'places'>): string[] =>
  Object.entries(kind.columns)
    .filter(([name, { needs }]) => needs !== undefined && !places.has(name))
    .map(([, { title }]) => title)

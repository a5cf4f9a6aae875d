/** What the template of a kind of table has in its columns. */
import type { AnyTableKind } from './kind'

export interface TemplateColumn {
  title: string
  hint: string
  isRequired: boolean
  example: string
}

/** The declared columns in their order, then those that a school has as it likes. */
export function columnsOf({ columns, more = [], example }: AnyTableKind): TemplateColumn[] {
  const [row = []] = example
  const declared = Object.values(columns).map(({ title, hint, needs }) => ({
    ...{ title, hint, isRequired: needs !== undefined },
  }))
  const own = more.map((title) => ({ title, hint: '每周几节；列可以增减', isRequired: false }))
  return [...declared, ...own].map((column, place) => ({ ...column, example: row[place] ?? '' }))
}

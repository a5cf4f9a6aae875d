/** Items of rectification from the records of a school's ledger. Pure. */
import type { StaffEntry } from '../../../shared/books'
import { joinKey, textOf } from '../../../shared/keys'
import { requirements } from '../../../shared/requirements/index'
import type { AnyRequirement } from '../../../shared/requirements/requirement'
import { scopeWords } from '../../../shared/requirements/words'
import { ownNumber } from '../../../shared/roles/responsible'
import type { Caller } from '../../../shared/roles/role'
import { numberOf } from '../../../shared/staff'
import type { ItemCounts, ItemRow, ItemState, Responsible } from '../../../shared/views/rectification'
import { inForce, type Ledger, type Version } from '../ledger'

/** The fields of the school's ledger in which items stand. */
export const itemRecords = ['records.rectification', 'records.rectification_end'] as const

/** Of a school's ledger what items are made of. */
export type ItemBooks = Pick<Ledger, 'records'> & { staff: Readonly<Record<string, StaffEntry>> }

/** An item as it was recorded last. */
export interface Item {
  rectification: string
  requirement: number
  indicator?: string
  scope?: string
  what: string
  who: string
  until: string
  measures: string
  follows?: string
}

/** How an item ended. */
export interface End {
  rectification: string
  reason: string
  figure: string
}

const dayLength = 'YYYY-MM-DD'.length

export const itemOf = (versions: readonly Version[]): Item | undefined =>
  inForce([...versions])?.value as Item | undefined

/** Every item that was opened, with its versions. */
export const itemsIn = ({ records }: Pick<Ledger, 'records'>): [Item, Version[]][] =>
  Object.values(records.rectification ?? {}).flatMap((versions): [Item, Version[]][] => {
    const item = itemOf(versions)
    return item ? [[item, versions]] : []
  })

/** The version in which an item ended; undefined as long as it is open. */
export function endOf(
  { records }: Pick<Ledger, 'records'>,
  key: string,
): (Version & { value: End }) | undefined {
  return inForce(records.rectification_end?.[key] ?? []) as (Version & { value: End }) | undefined
}

/** The members of staff of an office or with a class, by name. */
export function staffOf(staff: ItemBooks['staff']): Responsible[] {
  const all = Object.entries(staff).filter(([, { roles, classes }]) => roles.length + classes.length > 0)
  return all
    .map(([key, entry]) => ({ number: numberOf(textOf(key), entry), name: entry.name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'))
}

export function nameOf(staff: ItemBooks['staff'], number: string): Responsible {
  const found = Object.entries(staff).find(([key, entry]) => numberOf(textOf(key), entry) === number)
  return { number, name: found?.[1].name ?? '' }
}

/** "睡眠达标（小学）"; "" of the whole requirement. */
function indicatorWords(requirement: AnyRequirement | undefined, { indicator, scope = '' }: Item): string {
  const title = requirement?.indicators.find(({ key }) => key === indicator)?.title
  if (title === undefined) return ''
  const words = scopeWords(scope)
  return words === '' ? title : `${title}（${words}）`
}

function stateOf({ until }: Item, end: Version | undefined, today: string): ItemState {
  if (end) return end.as === 'setup' ? 'met' : 'closed'
  return until < today ? 'overdue' : 'open'
}

const endView = (end: (Version & { value: End }) | undefined): ItemRow['end'] =>
  end === undefined
    ? null
    : { on: end.at.slice(0, dayLength), reason: end.value.reason, figure: end.value.figure }

/** An item in a line. */
export function rowOf(books: ItemBooks, key: string, today: string): ItemRow | undefined {
  const versions = books.records.rectification?.[key] ?? []
  const item = itemOf(versions)
  const [opened] = versions
  if (item === undefined || opened === undefined) return undefined
  const requirement = (requirements as readonly AnyRequirement[]).find(({ id }) => id === item.requirement)
  const end = endOf(books, key)
  return {
    ...{ rectification: item.rectification, requirement: item.requirement, title: requirement?.title ?? '' },
    ...{ indicator: indicatorWords(requirement, item), what: item.what, until: item.until },
    ...{ who: nameOf(books.staff, item.who), state: stateOf(item, end, today) },
    ...{
      origin: opened.as === 'supervisor' ? 'district' : 'school',
      openedOn: opened.at.slice(0, dayLength),
    },
    end: endView(end),
  }
}

const order: Record<ItemState, number> = { overdue: 0, open: 1, met: 2, closed: 2 }

/** Overdue first, then those that are due first; those that ended last, the latest first. */
function inOrder(a: ItemRow, b: ItemRow): number {
  const group = order[a.state] - order[b.state]
  if (group !== 0) return group
  return a.end && b.end ? b.end.on.localeCompare(a.end.on) : a.until.localeCompare(b.until)
}

/** All items of a school in the order in which they matter. */
export const rowsOf = (books: ItemBooks, today: string): ItemRow[] =>
  Object.keys(books.records.rectification ?? {})
    .flatMap((key) => rowOf(books, key, today) ?? [])
    .sort(inOrder)

export function countsOf(rows: readonly ItemRow[]): ItemCounts {
  const overdue = rows.filter(({ state }) => state === 'overdue').length
  return { open: rows.filter(({ end }) => end === null).length, overdue }
}

/** The items that are a member's to do, in that order. */
export const ownRows = (books: ItemBooks, today: string, caller: Caller): ItemRow[] =>
  rowsOf(books, today).filter(({ who }) => who.number === ownNumber(caller))

/** What was opened for an indicator, in the order in which it matters. */
export function itemsFor(
  books: ItemBooks,
  today: string,
): (requirement: number, indicator: string, scope: string) => ItemRow[] {
  const place = (requirement: number, indicator = '', scope = '') =>
    joinKey(String(requirement), indicator, scope)
  const about = new Map(
    itemsIn(books).map(([item]) => [item.rectification, place(item.requirement, item.indicator, item.scope)]),
  )
  const rows = rowsOf(books, today)
  return (...asked) => rows.filter(({ rectification }) => about.get(rectification) === place(...asked))
}

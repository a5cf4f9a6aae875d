/** All versions of a ledger in the order in which they were accepted, and what their chain comes to. */
import { recordTypes } from '../../shared/records/index'
import { begunAt, type Chain, linked } from './chain'
import type { Ledger, Version } from './ledger'

/** A version and where it stands. */
export interface Placed {
  type: string
  key: string
  /** Its place among the versions of its key, from 0. */
  index: number
  version: Version
}

type Stored = Record<string, Record<string, Version[]>>

/** Every version of these records, as they are kept. */
export const placedIn = ({ records }: Pick<Ledger, 'records'>): Placed[] =>
  Object.entries(records as Stored).flatMap(([type, entries]) =>
    Object.entries(entries).flatMap(([key, versions]) =>
      versions.map((version, index) => ({ type, key, index, version })),
    ),
  )

const registered = new Map<string, number>(recordTypes.map(({ type }, index) => [type, index]))
const compare = (a: string | number, b: string | number) => (a < b ? -1 : Number(a > b))

/** By number; those that have none yet by when they were accepted, then as the registry and their keys are ordered. */
function byOrder(one: Placed, other: Placed): number {
  const [a, b] = [one, other].map(({ type, key, index, version }) => [
    ...[version.n ?? 0, version.at, registered.get(type) ?? 0, key, index],
  ])
  const differing = a!.findIndex((part, place) => part !== b![place])
  return differing === -1 ? 0 : compare(a![differing]!, b![differing]!)
}

export const inOrder = (ledger: Pick<Ledger, 'records'>): Placed[] => placedIn(ledger).sort(byOrder)

/** The chain after each of a ledger's versions, the one before them first. */
export function chainsOf(ledger: Ledger): Chain[] {
  const chains = [begunAt(ledger, ledger.chain?.from ?? 0)]
  for (const { type, key, version } of inOrder(ledger)) {
    chains.push(linked(chains.at(-1)!, type, key, version))
  }
  return chains
}

/** Whether the versions are those that the chain was made of: each number once, in order, and the same head. */
export function holds(ledger: Ledger): boolean {
  const { chain } = ledger
  if (chain === undefined) return false
  const last = chainsOf(ledger).at(-1)
  const isNumbered = inOrder(ledger).every(({ version }, index) => version.n === chain.from + index + 1)
  const isInOrder = placedIn(ledger).every(
    ({ type, key, index, version }) =>
      index === 0 || version.n! > (ledger.records as Stored)[type]![key]![index - 1]!.n!,
  )
  return isNumbered && isInOrder && last?.n === chain.n && last.head === chain.head
}

/** A ledger with its versions numbered anew after a number, and a chain that begins there. */
export function renumbered(ledger: Ledger, from: number): Ledger {
  const records: Stored = Object.fromEntries(
    Object.entries(ledger.records).map(([type, entries]) => [
      type,
      Object.fromEntries(Object.entries(entries).map(([key, versions]) => [key, [...versions]])),
    ]),
  )
  let chain = begunAt(ledger, from)
  for (const { type, key, index, version } of inOrder(ledger)) {
    const numbered = { ...version, n: chain.n + 1 }
    records[type]![key]![index] = numbered
    chain = linked(chain, type, key, numbered)
  }
  return { ...ledger, records, chain }
}

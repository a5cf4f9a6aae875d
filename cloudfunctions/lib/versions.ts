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

/** What versions without a number are ordered by: when they were accepted, then as the registry has their types. */
const orderOf = ({ type, key, index, version }: Placed) => [
  ...[version.at, registered.get(type) ?? 0, key, index],
]

function byOrder(one: Placed, other: Placed): number {
  const byNumber = (one.version.n ?? 0) - (other.version.n ?? 0)
  if (byNumber !== 0) return byNumber
  const [a, b] = [orderOf(one), orderOf(other)]
  for (const [place, part] of a.entries()) {
    const against = b[place] ?? part
    if (part !== against) return part < against ? -1 : 1
  }
  return 0
}

export const inOrder = (ledger: Pick<Ledger, 'records'>): Placed[] => placedIn(ledger).sort(byOrder)

/** The heads of a ledger's chain by the number of the version after which each stood, as its versions come to. */
export function headsOf(ledger: Ledger): Map<number, string> {
  let chain = begunAt(ledger, ledger.chain?.from ?? 0)
  const heads = new Map([[chain.n, chain.head]])
  for (const { type, key, version } of inOrder(ledger)) {
    chain = linked(chain, type, key, version)
    heads.set(chain.n, chain.head)
  }
  return heads
}

/** Whether each number is there once, those of a key ascend, and no key is without a version. */
function isNumbered(ledger: Ledger, { from }: Chain): boolean {
  const numbers = placedIn(ledger).map(({ version }) => version.n ?? 0)
  const inTurn = numbers.sort((a, b) => a - b)
  if (inTurn.some((n, index) => n !== from + index + 1)) return false
  const keys = Object.values(ledger.records as Stored).flatMap((entries) => Object.values(entries))
  return keys.every((versions) => {
    const own = versions.map(({ n = 0 }) => n)
    return own.length > 0 && own.every((n, index) => index === 0 || n > (own[index - 1] ?? 0))
  })
}

/** Whether a ledger's versions are those that its chain was made of. The ledger must have been read whole. */
export function holds(ledger: Ledger): boolean {
  const { chain } = ledger
  if (chain === undefined || !isNumbered(ledger, chain)) return false
  const heads = headsOf(ledger)
  return heads.size === chain.n - chain.from + 1 && heads.get(chain.n) === chain.head
}

/** A ledger with its versions numbered anew after a number, and a chain that begins there. */
export function renumbered(ledger: Ledger, from: number): Ledger {
  let chain = begunAt(ledger, from)
  const numbers = new Map<Version, number>()
  for (const { type, key, version } of inOrder(ledger)) {
    numbers.set(version, chain.n + 1)
    chain = linked(chain, type, key, { ...version, n: chain.n + 1 })
  }
  const numbered = (version: Version): Version => ({ ...version, n: numbers.get(version) ?? 0 })
  const records = Object.entries(ledger.records as Stored).map(([type, entries]) => [
    type,
    Object.fromEntries(Object.entries(entries).map(([key, all]) => [key, all.map(numbered)])),
  ])
  return { ...ledger, records: Object.fromEntries(records) as Ledger['records'], chain }
}

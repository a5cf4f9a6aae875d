/**
 * The chain of a ledger (decision 30). Each version of a record has a number, and `head` follows from all versions in
 * their order by a keyed hash: who has the store alone can compute none. `seal` is over what stands beside the versions.
 */
import { createHmac } from 'node:crypto'
import { canonical } from './canonical'
import type { Ledger, Version } from './ledger'
import { keyFor } from './secret'

export interface Chain {
  /** The number before that of the first version: versions up to it were renumbered when others were erased. */
  from: number
  /** The number of the last version. */
  n: number
  head: string
  seal: string
}

/** 132 bits. */
const signs = 22

/** The key, as long as the secret is the same: to make it takes longer than to use it. */
const made: { secret?: string | undefined; key: Buffer } = { key: Buffer.alloc(0) }

function auditKey(): Buffer {
  const secret = process.env.BALLOT_KEY
  if (secret === undefined || secret !== made.secret)
    Object.assign(made, { key: keyFor('audit', ''), secret })
  return made.key
}

/** A keyed hash over anything that can be stored, by what it is for. */
export function markOf(purpose: string, content: unknown): string {
  return createHmac('sha256', auditKey())
    .update(`${purpose}\n${canonical(content)}`)
    .digest('base64url')
    .slice(0, signs)
}

/** The head before any version: of this ledger, of its place, and of the settings that a school was founded with. */
const beginningOf = ({ _id, school, kind, settings }: Ledger, from: number): string =>
  markOf('begin', { _id, school, kind, from, settings })

/** The chain of a ledger that has no versions since a number. */
export const begunAt = (ledger: Ledger, from: number): Chain => ({
  ...{ from, n: from, head: beginningOf(ledger, from), seal: '' },
})

/** The chain with one more version, which has the next number. */
export function linked(chain: Chain, type: string, key: string, version: Version): Chain {
  const head = markOf('version', { before: chain.head, type, key, version })
  return { ...chain, n: chain.n + 1, head }
}

export const chainOf = (ledger: Ledger): Chain => ledger.chain ?? begunAt(ledger, 0)

/** What the seal is over: all that a submission reads and writes beside versions and sums. */
function sealOf(ledger: Ledger, { from, n, head }: Chain): string {
  const { _id, class: own, period, profile, member, recent } = ledger
  return markOf('seal', { _id, from, n, head, own, period, profile, member, recent })
}

export const isSealed = (ledger: Ledger): boolean =>
  ledger.chain !== undefined && ledger.chain.seal === sealOf(ledger, ledger.chain)

/** A ledger as it may be stored: its chain is sealed. */
export function sealed(ledger: Ledger): Ledger {
  const chain = chainOf(ledger)
  return { ...ledger, chain: { ...chain, seal: sealOf(ledger, chain) } }
}

/**
 * The same after a change of a stored ledger. Beside a seal that did not hold when it was read the new one does not hold
 * either: nothing that was changed behind the functions' back is made good by what comes after.
 */
export const sealedAfter = (before: Ledger, ledger: Ledger): Ledger =>
  before.chain === undefined || isSealed(before) ? sealed(ledger) : ledger

/** Everything that is kept in a world, in words that do not tell by what chance. */
import { canonical } from '../../cloudfunctions/lib/canonical'
import type { World } from '../world/world'

type Fields = Record<string, unknown>

/** To the second or finer: when something was written. The times that people log are to the minute. */
const times = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+Z)?/gu

/** A box is sealed anew with each ballot, by chance: of the sealed text the length alone is the same. */
const sealedByChance = ['sealed', 'counters']

function plain(document: Fields): Fields {
  const lengths = sealedByChance.flatMap((field) => {
    const text = document[field]
    return typeof text === 'string' ? [[field, text.length]] : []
  })
  return { ...document, ...(Object.fromEntries(lengths) as Fields) }
}

/** What follows from the moment at which something was written: the times themselves, and the hashes over them. */
const timeless = ({ chain, ...document }: Fields): Fields =>
  JSON.parse(
    JSON.stringify({ ...document, ...(chain !== undefined && { chain: (chain as Fields).n }) }).replace(
      times,
      'a time',
    ),
  ) as Fields

/** Codes are made by chance: the one that is kept is the one that was told. */
function codeless(world: World): (text: string) => string {
  const withCode = ['invitations', 'foundings'].flatMap((name) => world.store.documents(name))
  const ofDistricts = world.store.documents('districts').flatMap(({ codes = [] }) => codes as string[])
  const codes = [...withCode.map(({ code }) => String(code)), ...ofDistricts]
  return (text) => codes.reduce((left, code) => left.replaceAll(code, 'the code'), text)
}

/** What a round of notices left undone, where that is nothing: as if there were none. */
const isNothing = ({ _id, left }: Fields) => _id === 'rest' && Array.isArray(left) && left.length === 0

/** Documents by collection and id; without anything that tells when, where whoever asked again did so later. */
export function stateOf(world: World, isLater: boolean): Map<string, string> {
  const [without, told] = [codeless(world), isLater ? timeless : (document: Fields) => document]
  const all = world.store.names().flatMap((name) =>
    world.store
      .documents(name)
      .filter((one) => !isNothing(one))
      .map((one) => [`${name} ${String(one._id)}`, without(canonical(told(plain(one))))] as const),
  )
  return new Map(all)
}

/** An answer in the same words. */
export const answerOf = (world: World, reply: unknown): string =>
  codeless(world)(canonical(reply)).replace(times, 'a time')

/** Where two documents differ, and what stands there. */
function difference(path: string, one: unknown, other: unknown): string[] {
  const [text, otherText] = [JSON.stringify(one), JSON.stringify(other)]
  if (text === otherText) return []
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${text} for ${otherText}`]
  const [parts, others] = [one as Record<string, unknown>, other as Record<string, unknown>]
  const names = new Set([...Object.keys(parts), ...Object.keys(others)])
  return [...names].flatMap((name) => difference(`${path}.${name}`, parts[name], others[name]))
}

const none = /^$/u

/** What is not the same in both, field by field, but for what may differ. */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
  but = none,
): string[] {
  const ids = new Set([...one.keys(), ...other.keys()])
  const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text))
  const changed = [...ids].filter((id) => one.get(id) !== other.get(id))
  const found = changed.flatMap((id) => difference(id, parsed(one.get(id)), parsed(other.get(id))))
  return found.filter((line) => !but.test(line))
}

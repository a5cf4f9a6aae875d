/**
 * Submissions that a ledger has accepted, kept so that a retry is known. Each is one short text, "version digest
 * mutation": a ledger keeps a hundred of them, and they are read and written with every log.
 */

export interface Accepted {
  mutation: string
  /** Of the payload; "" once that is erased, when the id alone is enough. */
  digest: string
  version: number
}

const remembered = 100
const erased = '-'

function parsed(text: string): Accepted {
  const [version, digest, ...mutation] = text.split(' ')
  return {
    mutation: mutation.join(' '),
    digest: digest === erased ? '' : String(digest),
    version: Number(version),
  }
}

const written = ({ version, digest, mutation }: Accepted) => `${version} ${digest || erased} ${mutation}`

/** The list with one more, and without the oldest where it is full. */
export const withAccepted = (recent: readonly string[], accepted: Accepted): string[] =>
  [...recent, written(accepted)].slice(-remembered)

/** The list with those of another one, as if they were older, as far as there is room. */
export const withEarlier = (recent: readonly string[], earlier: readonly string[]): string[] =>
  [...earlier.filter((text) => !recent.includes(text)), ...recent].slice(-remembered)

/** The submission with this mutation id, if it was accepted. */
export function acceptedAs(recent: readonly string[], mutation: string): Accepted | undefined {
  const found = recent.find((text) => text.endsWith(` ${mutation}`) && parsed(text).mutation === mutation)
  return found === undefined ? undefined : parsed(found)
}

export const withoutDigest = (text: string): string => written({ ...parsed(text), digest: '' })

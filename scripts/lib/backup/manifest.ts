/** What a backup says of itself: whose it is, how many documents, and a digest of each collection and of all. */
import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { canonical } from '../../../cloudfunctions/lib/canonical'

const kind = 'baseline-twelve backup'

const counted = z.strictObject({ format: z.number(), documents: z.number(), digest: z.string() })

export const manifestSchema = z.strictObject({
  kind: z.literal(kind),
  school: z.string(),
  /** When it was made, in UTC. */
  at: z.string(),
  /** By what the secret of its environment is known: without the same one sealed boxes stay closed. */
  secret: z.string(),
  collections: z.record(z.string(), counted),
  digest: z.string(),
})
export type Manifest = z.output<typeof manifestSchema>
export type Counted = z.output<typeof counted>

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

export const digestOfDocument = (document: unknown): string => digestOf(canonical(document))

/** The digest of a collection, whose documents come one after the other in the order of their ids. */
export class CollectionDigest {
  private readonly hash = createHash('sha256')
  documents = 0

  add(digest: string): void {
    this.documents += 1
    this.hash.update(`${digest}\n`)
  }

  end(format: number): Counted {
    return { format, documents: this.documents, digest: this.hash.digest('hex') }
  }
}

/** The digest of everything that a manifest says. */
export const digestOfManifest = ({ digest: _, ...rest }: Manifest): string => digestOf(canonical(rest))

export function manifestOf(rest: Omit<Manifest, 'kind' | 'digest'>): Manifest {
  const manifest = { kind, ...rest, digest: '' } as const
  return { ...manifest, digest: digestOfManifest(manifest) }
}

/**
 * What each collection's documents look like, by number, and how those of an earlier release become like that: the one
 * place that says so (decision 30). A document without a number is of format 0. A new format is one more function.
 */
import type { Ledger } from './ledger'
import { sealed } from './chain'
import { renumbered } from './versions'

export type Document = Record<string, unknown> & { _id?: string; format?: unknown }

/** A whole document of the format before as one of this format. Pure; nothing that it holds is lost. */
export type Migration = (document: Document) => Document

/** Nothing changed but that the format is told. */
const asItWas: Migration = (document) => document

/** The versions of a ledger get their numbers, and a chain over them. */
const withChain: Migration = (document) => {
  const ledger = document as unknown as Ledger
  return { ...sealed(renumbered(ledger, 0)) }
}

/** For each collection the migrations from format 0 on, in their order. */
const migrations = {
  ledgers: [withChain],
  classes: [asItWas],
  ballots: [asItWas],
  surveytexts: [asItWas],
  invitations: [asItWas],
  joins: [asItWas],
  kin: [asItWas],
  tries: [asItWas],
  reminders: [asItWas],
  // With pupils by stage and surveys, which the next round of folding adds.
  folds: [asItWas, asItWas],
  districts: [asItWas],
  reads: [asItWas],
  seals: [asItWas],
  reports: [asItWas],
  imports: [asItWas],
  desks: [asItWas],
  foundings: [asItWas],
} as const satisfies Record<string, readonly Migration[]>

export type CollectionName = keyof typeof migrations
export const collectionNames = Object.keys(migrations) as [CollectionName, ...CollectionName[]]

/** The format that this release writes. */
export const formatOf = (name: CollectionName): number => migrations[name].length

/** Noted beside a school's results once all its documents are of this release's formats: its name changes with any. */
export const allOfThisRelease = `formats${collectionNames.reduce((sum, name) => sum + formatOf(name), 0)}`

/** The format of a document. */
export const formatIn = ({ format = 0 }: { format?: unknown }): number => Number(format)

export const isOlder = (name: CollectionName, document: { format?: unknown }): boolean =>
  formatIn(document) < formatOf(name)

/** A document of this or an earlier format as one of this format. */
export function migrated(name: CollectionName, document: Document): Document {
  const due: readonly Migration[] = migrations[name].slice(formatIn(document))
  const last = due.reduce<Document>((one, migration) => migration(one), document)
  return { ...last, format: formatOf(name) }
}

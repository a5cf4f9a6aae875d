/** The document database through the SDK. Nothing outside this folder speaks to it. */
import tcb from '@cloudbase/node-sdk'
import { type CollectionName, formatOf } from '../formats'
import { patient } from './patient'
import { versioned } from './versioned'

/** A store that says nothing for so long is given up: with the SDK's own fifteen seconds the function would be ended. */
const timeout = 4000

export const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string, timeout })
const database = app.database()

export const command = database.command

/** A collection whose documents are read and written as they are, of whichever format: for backups alone. */
export const asItIs = (name: CollectionName) => patient(database.collection(name))

const collection = (name: CollectionName) =>
  versioned(name, asItIs(name), command.not(command.gt(formatOf(name))))

export const collections = {
  ledgers: collection('ledgers'),
  classes: collection('classes'),
  ballots: collection('ballots'),
  surveytexts: collection('surveytexts'),
  invitations: collection('invitations'),
  joins: collection('joins'),
  kin: collection('kin'),
  tries: collection('tries'),
  reminders: collection('reminders'),
  folds: collection('folds'),
  reads: collection('reads'),
  seals: collection('seals'),
  reports: collection('reports'),
  desks: collection('desks'),
  imports: collection('imports'),
  foundings: collection('foundings'),
  districts: collection('districts'),
} as const satisfies Record<CollectionName, unknown>

export const { ledgers, classes, ballots, invitations, joins, kin, tries, desks, foundings, districts } =
  collections
export const { reminders, folds, reads, seals, reports, imports, surveytexts: surveyTexts } = collections

/** The most documents that one query gives. */
export const mostDocuments = 1000

/** What the SDK types as any: the documents of an answer, and how many were changed. */
export interface Found {
  data: unknown
}

export const changedBy = (result: unknown): number => (result as { updated?: number }).updated ?? 0

/** These fields, and by which format they are to be read. */
export const projection = (fields: readonly string[]) =>
  Object.fromEntries([...fields, 'format'].map((field) => [field, true]))

/** Duplicate keys are told in two ways, by the store that stands in and by the cloud. */
function isDuplicate(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  return code === 'DATABASE_DUPLICATE_WRITE' || String(message).includes('E11000')
}

export async function unlessDuplicate(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

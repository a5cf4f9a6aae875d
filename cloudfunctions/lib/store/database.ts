/** The document database through the SDK. Nothing outside this folder speaks to it. */
import tcb from '@cloudbase/node-sdk'
import { patient } from './patient'

/** A store that says nothing for so long is given up: with the SDK's own fifteen seconds the function would be ended. */
const timeout = 4000

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string, timeout })
const database = app.database()
const collection = (name: string) => patient(database.collection(name))

export const command = database.command
export const ledgers = collection('ledgers')
export const classes = collection('classes')
export const ballots = collection('ballots')
export const surveyTexts = collection('surveytexts')
export const invitations = collection('invitations')
export const joins = collection('joins')
export const reminders = collection('reminders')
export const folds = collection('folds')

/** The most documents that one query gives. */
export const mostDocuments = 1000

/** What the SDK types as any: the documents of an answer, and how many were changed. */
export interface Found {
  data: unknown
}

export const changedBy = (result: unknown): number => (result as { updated?: number }).updated ?? 0

export const projection = (fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, true]))

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

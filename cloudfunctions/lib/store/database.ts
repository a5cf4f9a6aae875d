/** The document database through the SDK. Nothing outside this folder speaks to it. */
import tcb from '@cloudbase/node-sdk'

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })
const database = app.database()

export const command = database.command
export const ledgers = database.collection('ledgers')
export const classes = database.collection('classes')
export const ballots = database.collection('ballots')
export const surveyTexts = database.collection('surveytexts')
export const invitations = database.collection('invitations')
export const joins = database.collection('joins')
export const reminders = database.collection('reminders')

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

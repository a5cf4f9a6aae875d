/** What the suites of screens share. */
import { CallRefused } from '../../miniprogram/call'
import type { Problem } from '../../shared/problems'
import type { School } from '../cast'

/** The problem that a call is refused with; fails where it is answered. */
export async function refusalOf(call: Promise<unknown>): Promise<Problem> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof CallRefused) return error.problem
  throw new Error('this was not refused', { cause: error })
}

export const codeOf = async (call: Promise<unknown>): Promise<string> => (await refusalOf(call)).code

/** Calls, documents read and documents written by some work. */
export async function costOf(
  { cloud }: School,
  work: () => Promise<unknown>,
): Promise<[calls: number, read: number, written: number]> {
  const before = { ...cloud.costs }
  await work()
  const { calls, docsRead, docsWritten } = cloud.costs
  return [calls - before.calls, docsRead - before.docsRead, docsWritten - before.docsWritten]
}

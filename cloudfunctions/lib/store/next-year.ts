/** What was decided of the next year, in the school's own ledger, as long as it is not in force. */
import type { NextYear } from '../office/year'
import { command, ledgers } from './database'

export async function noteNextYear(id: string, nextYear: NextYear): Promise<void> {
  await ledgers.where({ _id: id }).update({ nextYear: command.set(nextYear) })
}

/** It is in force; unless something else was decided meanwhile. */
export async function endNextYear(id: string, { mutation }: NextYear): Promise<void> {
  await ledgers.where({ _id: id, 'nextYear.mutation': mutation }).update({ nextYear: command.remove() })
}

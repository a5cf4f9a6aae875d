/** How far adding up anew has come, in the school's own ledger. */
import type { Recount } from '../office/recount'
import { command, ledgers } from './database'

/** As long as it stands where it stood: another change of the calendar may have begun it anew meanwhile. */
export async function noteRecount(_id: string, { began, after }: Recount, next: Recount): Promise<void> {
  const asItStood = { _id, 'recount.began': began, 'recount.after': after }
  await ledgers.where(asItStood).update({ recount: command.set(next) })
}

export async function endRecount(_id: string, { began }: Recount): Promise<void> {
  await ledgers.where({ _id, 'recount.began': began }).update({ recount: command.remove() })
}

/** Whose session a computer has: looked up at every call, so that what was ended from the phone is over at once. */
import { createHash } from 'node:crypto'
import { localTime } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { readDesk } from '../store/desks'

/** Where a computer is kept, by the secret of its browser: the store does not know the secret itself. */
export const deskIdOf = (secret: string): string =>
  createHash('sha256').update(`desk ${secret}`).digest('base64url')

/** The account that confirmed a sign-in at this school and has not ended it. One call. */
export async function accountAtDesk(secret: string, school: string, now: Date): Promise<string> {
  const found = await readDesk(deskIdOf(secret))
  const isOpen = found?.state === 'signed' && found.school === school && found.until >= localTime(now)
  if (!isOpen) throw new Refusal('desk_ended')
  return found.account
}

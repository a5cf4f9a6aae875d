/** What a caller is called on the phone: an account of one school, by a name that tells nothing and stays the same. */
import { createHash } from 'node:crypto'

const length = 12

/** "" where there is no account: a timer, the operator's own tools. */
export function accountOf(school: string, caller: string): string {
  if (caller === '') return ''
  const digest = createHash('sha256').update(JSON.stringify(['account', school, caller]))
  return digest.digest('base64url').slice(0, length)
}

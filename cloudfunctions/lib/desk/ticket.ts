/** Tickets with which a browser signs in to the platform, signed with the key that the environment has for it. */
import tcb from '@cloudbase/node-sdk'
import { sessionHours } from '../../../shared/desk'

interface LoginKey {
  private_key_id: string
  private_key: string
  env_id: string
}

const hour = 3_600_000

function loginKey(): LoginKey {
  const written = process.env.DESK_KEY
  if (!written)
    throw new Error('DESK_KEY is missing: the key for custom sign-in, as npm run deploy puts it there')
  return JSON.parse(written) as LoginKey
}

/** A ticket for a browser, by the secret that it keeps. The platform tells it of every call as its user's own id. */
export function ticketFor(secret: string, now: Date): string {
  const credentials = loginKey()
  const app = tcb.init({ env: credentials.env_id, credentials })
  return app.auth().createTicket(secret, { refresh: hour, expire: now.getTime() + sessionHours * hour })
}

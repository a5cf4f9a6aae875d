/**
 * How a browser at a desk calls functions: by HTTP, with tokens of CloudBase's own sign-in (docs.cloudbase.net/http-api).
 * It begins as a visitor without an account, and goes on as a session that was confirmed on the phone. What it has is
 * forgotten when the window is closed.
 */
const base = __CLOUD_ENVIRONMENT__ === '' ? '' : `https://${__CLOUD_ENVIRONMENT__}.api.tcloudbasegateway.com`
const key = 'desk'
/** A token is renewed when it has less than this left. */
const reserveMilliseconds = 60_000

interface Tokens {
  access: string
  refresh: string
  until: number
}

/** What stays in the window: the tokens, and the secret by which the session is ended. */
export interface Session extends Tokens {
  secret: string
}

interface Issued {
  access_token: string
  refresh_token?: string
  expires_in: number
}

async function post(path: string, body: object, token?: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  return fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function issued(path: string, body: object): Promise<Tokens> {
  const response = await post(`/auth/v1/${path}`, body)
  if (!response.ok) throw new Error(`sign-in: ${response.status}`)
  const {
    access_token: access,
    refresh_token: refresh = '',
    expires_in: seconds,
  } = (await response.json()) as Issued
  return { access, refresh, until: Date.now() + seconds * 1000 }
}

/** A visitor, who may do no more than ask to be signed in. */
export const asVisitor = (): Promise<Tokens> => issued('signin/anonymously', {})

/** Calls a function; the platform's own refusals are thrown. */
export async function callAs({ access }: Tokens, name: string, event: unknown): Promise<unknown> {
  const response = await post(`/v1/functions/${name}`, event as object, access)
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return response.json()
}

export function session(): Session | undefined {
  const kept = sessionStorage.getItem(key)
  return kept === null ? undefined : (JSON.parse(kept) as Session)
}

const keep = (one: Session) => sessionStorage.setItem(key, JSON.stringify(one))

/** Signs in with the ticket of a session that was confirmed. */
export async function signIn(ticket: string, secret: string): Promise<void> {
  keep({ ...(await issued('signin/custom', { provider_id: 'custom', ticket })), secret })
}

async function fresh(one: Session): Promise<Session> {
  if (one.until - Date.now() > reserveMilliseconds || one.refresh === '') return one
  const body = { grant_type: 'refresh_token', refresh_token: one.refresh }
  const renewed = { ...(await issued('token', body)), secret: one.secret }
  keep(renewed)
  return renewed
}

/** Calls a function as the session of this window. */
export const callAtDesk = async (one: Session, name: string, event: unknown): Promise<unknown> =>
  callAs(await fresh(one), name, event)

/** What was not handed in yet is somebody's work, and is known by its account: that alone stays. */
const stays = (name: string) => name.startsWith('outbox')

/** Forgets who was here, and what they have read. */
export function forgetDesk(): void {
  sessionStorage.removeItem(key)
  for (const name of Object.keys(localStorage)) if (!stays(name)) localStorage.removeItem(name)
}

/** An environment as a stranger's browser and its operator meet it. */
import tcb from '@cloudbase/node-sdk'
import type { Schema } from '../../../local/schema'
import type { Operator } from '../operator'

export interface Place {
  /** Of the gateway: where browsers call. */
  base: string
  schema: Schema
  operate: Operator
  /** The key for sign-in tickets, as the functions have it; undefined where it is not at hand. */
  deskKey: string | undefined
}

/** What came back: the status of HTTP, and what was said. */
export interface Said {
  status: number
  body: Record<string, unknown>
}

export async function post({ base }: Place, path: string, body: object, token?: string): Promise<Said> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const response = await fetch(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await response.text()
  try {
    return { status: response.status, body: JSON.parse(text) as Record<string, unknown> }
  } catch {
    return { status: response.status, body: {} }
  }
}

export async function visitor(place: Place): Promise<string> {
  const { status, body } = await post(place, '/auth/v1/signin/anonymously', {})
  if (status !== 200) throw new Error(`匿名登录没有成功（${status}）。请核对「登录方式」里打开了匿名登录`)
  return String(body.access_token)
}

/** A token for a ticket that nobody has confirmed. */
export async function ticketHolder(place: Place, secret: string): Promise<string> {
  const credentials = JSON.parse(place.deskKey ?? '{}') as { env_id: string }
  const app = tcb.init({ env: credentials.env_id, credentials } as Parameters<typeof tcb.init>[0])
  const ticket = app.auth().createTicket(secret)
  const { status, body } = await post(place, '/auth/v1/signin/custom', { provider_id: 'custom', ticket })
  if (status !== 200)
    throw new Error(`自定义登录没有成功（${status}）。请核对 DESK_KEY 与环境的自定义登录私钥`)
  return String(body.access_token)
}

export const callFunction = (place: Place, name: string, event: object, token?: string): Promise<Said> =>
  post(place, `/v1/functions/${name}`, event, token)

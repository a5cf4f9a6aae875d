/** An environment as a stranger's browser and its operator meet it. */
import tcb from '@cloudbase/node-sdk'
import type { Schema } from '../../../local/schema'
import type { Operator } from '../operator'

export interface Place {
  /** Of the gateway: where browsers call. */
  base: string
  network: (address: string, init: RequestInit) => Promise<Response>
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

interface Sent {
  method: 'GET' | 'POST' | 'PATCH'
  body?: object | undefined
  token?: string | undefined
}

export async function send({ base, network }: Place, path: string, sent: Sent): Promise<Said> {
  const headers = {
    'content-type': 'application/json',
    ...(sent.token !== undefined && { authorization: `Bearer ${sent.token}` }),
  }
  const { method, body } = sent
  const response = await network(`${base}${path}`, {
    ...{ method, headers },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  try {
    return { status: response.status, body: JSON.parse(text) as Record<string, unknown> }
  } catch {
    return { status: response.status, body: {} }
  }
}

export const post = (place: Place, path: string, body: object, token?: string): Promise<Said> =>
  send(place, path, { method: 'POST', body, token })

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

/** The documents of a collection at the gateway: docs.cloudbase.net/http-api/nosql. */
const documentsOf = (collection: string) =>
  `/v1/database/instances/(default)/databases/(default)/collections/${collection}/documents`

/** Tries to read a document of a collection, as a client would. */
export const readDocuments = (place: Place, collection: string, token: string): Promise<Said> =>
  send(place, `${documentsOf(collection)}?limit=1`, { method: 'GET', token })

/** Tries to write to a collection, to a document that is not there: where it is let through, nothing has changed. */
export const writeDocuments = (place: Place, collection: string, token: string): Promise<Said> => {
  const body = { query: { _id: 'smoke-of-nobody' }, data: { smoke: true } }
  return send(place, documentsOf(collection), { method: 'PATCH', body, token })
}

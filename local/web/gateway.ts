/**
 * CloudBase's gateway as a browser meets it: sign-in without an account and with a ticket, and calls of functions with a
 * token (docs.cloudbase.net/http-api). Who may call what at all follows the doors, as the deployed rules do.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { browserDoor, doors } from '../../shared/doors'
import { userIn } from '../functions/login-key'
import type { Caller } from '../functions/context'
import type { CloudBase } from '../options'
import { bodyOf } from './body'
import { json, type Reply } from './reply'

const mostBytes = 200_000
const secondsOfToken = 7200

type User = Required<Pick<Caller, 'uid' | 'isAnonymous'>> & Pick<Caller, 'desk'>

const users = new Map<string, User>()
let made = 0

function issue(user: Omit<User, 'uid'>): Reply {
  const token = randomBytes(24).toString('base64url')
  users.set(token, { uid: `user${++made}`, ...user })
  return json(200, {
    ...{ token_type: 'Bearer', access_token: token, refresh_token: token, expires_in: secondsOfToken },
  })
}

const refused = (status: number, code: string): Reply => json(status, { code, message: code })

function signIn(
  how: string,
  { ticket, refresh_token }: { ticket?: unknown; refresh_token?: unknown },
): Reply {
  if (how === 'signin/anonymously') return issue({ isAnonymous: true })
  if (how === 'signin/custom') {
    const desk = userIn(String(ticket))
    return desk === undefined ? refused(400, 'INVALID_TICKET') : issue({ desk, isAnonymous: false })
  }
  const user = users.get(String(refresh_token))
  return how === 'token' && user ? issue(user) : refused(404, 'NOT_FOUND')
}

const isOpenTo = ({ isAnonymous }: User, name: string) =>
  name === browserDoor || (!isAnonymous && doors.some((door) => door === name))

function userOf({ headers }: IncomingMessage): User | undefined {
  const [, token = ''] = /^Bearer (.+)$/u.exec(headers.authorization ?? '') ?? []
  return users.get(token)
}

export interface Behind {
  cloud: Pick<CloudBase, 'invoke'>
  now: () => Date
}

async function call({ cloud, now }: Behind, name: string, event: unknown, user?: User): Promise<Reply> {
  if (user === undefined) return refused(401, 'INVALID_ACCESS_TOKEN')
  if (!isOpenTo(user, name)) return refused(403, 'PERMISSION_DENIED')
  return json(200, await cloud.invoke(name, event, user, now()))
}

/** What the gateway answers to an address of its own, or undefined where it is none. */
export async function answerGateway(
  behind: Behind,
  pathname: string,
  request: IncomingMessage,
): Promise<Reply | undefined> {
  const [, how, name] = /^\/(?:auth\/v1\/([a-z/]+)|v1\/functions\/([a-z]+))$/u.exec(pathname) ?? []
  if (how === undefined && name === undefined) return undefined
  const text = await bodyOf(request, mostBytes)
  if (text === undefined) return refused(413, 'TOO_LARGE')
  const event = JSON.parse(text === '' ? '{}' : text) as object
  return how === undefined ? call(behind, name ?? '', event, userOf(request)) : signIn(how, event)
}

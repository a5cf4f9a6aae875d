/** What no client may reach, proved by trying it: as a browser that nobody knows, and as one that is signed in. */
import { randomBytes } from 'node:crypto'
import { browserDoor } from '../../../shared/doors'
import { functionRules } from '../deploy/rules'
import { must } from './must'
import {
  callFunction,
  type Place,
  readDocuments,
  type Said,
  ticketHolder,
  visitor,
  writeDocuments,
} from './place'

type Client = readonly [who: string, token: string]

/** The clients there can be without an account of WeChat; the second one where the key for tickets is at hand. */
async function clientsOf(place: Place): Promise<Client[]> {
  const visiting: Client = ['没有登录的浏览器', await visitor(place)]
  if (place.deskKey === undefined) return [visiting]
  const secret = randomBytes(24).toString('base64url')
  return [visiting, ['登录了的浏览器', await ticketHolder(place, secret)]]
}

const codeIn = ({ body: { code } }: Said): string => (typeof code === 'string' ? code : '')

/** Refused for want of permission: a token that is not taken, or a collection that is not there, proves nothing. */
const isRefused = (said: Said) => said.status === 403 || codeIn(said) === 'DATABASE_PERMISSION_DENIED'

const tries = [
  ['读', readDocuments],
  ['写', writeDocuments],
] as const

async function tryCollection(place: Place, collection: string, [who, token]: Client): Promise<void> {
  for (const [what, attempt] of tries) {
    const said = await attempt(place, collection, token)
    must(
      said.status < 200 || said.status >= 300,
      `${who}可以${what}集合 ${collection}。请立即运行 npm run deploy -- rules，等三分钟再试`,
    )
    must(
      isRefused(said),
      `${who}${what}集合 ${collection} 没有成功，但不是因为权限（${said.status} ${codeIn(said)}），不能证明它是关着的`,
    )
  }
}

/** Every collection refuses to be read and written. Nothing is changed, even where it does not. */
export async function closedCollections(place: Place): Promise<string> {
  const clients = await clientsOf(place)
  const { collections } = place.schema
  for (const client of clients)
    await Promise.all(collections.map(({ name }) => tryCollection(place, name, client)))
  return `${collections.length} 个集合都拒绝了${clients.map(([who]) => who).join('和')}的读和写`
}

/** Nobody who has no account comes further than the platform; what is for timers and the operator lets in no client. */
export async function closedFunctions(place: Place): Promise<string> {
  const [visiting, signedIn] = await clientsOf(place)
  const rules = functionRules(place.schema)
  const named = place.schema.functions.map(({ name }) => name)
  const own = named.filter((name) => rules[name]?.invoke === false)
  const asked = (names: readonly string[], client: Client | undefined) =>
    client === undefined ? [] : names.map((name) => [name, client] as const)
  const all = [
    ...asked(
      named.filter((name) => name !== browserDoor),
      visiting,
    ),
    ...asked(own, signedIn),
  ]
  for (const [name, [who, token]] of all) {
    const said = await callFunction(place, name, { action: 'home', school: 'smoke', input: {} }, token)
    must(said.status !== 200, `云函数 ${name} 让${who}进来了。请运行 npm run deploy -- rules，等三分钟再试`)
  }
  return `${named.length - 1} 个云函数都拒绝了没有登录的浏览器${signedIn ? `，${own.join('、')} 也拒绝了登录了的` : ''}`
}

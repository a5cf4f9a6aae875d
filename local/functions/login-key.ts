/** The key with which sign-in tickets are signed here; another one each time, and short, for it protects nothing. */
import { generateKeyPairSync, type KeyObject, verify } from 'node:crypto'

interface LoginKey {
  publicKey: KeyObject
  /** As the cloud writes it for a function's environment. */
  variable: string
}

const made = new Map<string, LoginKey>()

/** The key of an environment in this process. */
export function loginKeyOf(envId: string): LoginKey {
  const known = made.get(envId)
  if (known) return known
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 512 })
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' })
  const variable = JSON.stringify({ private_key_id: 'local', private_key: pem, env_id: envId })
  made.set(envId, { publicKey, variable })
  return { publicKey, variable }
}

/** Whom a ticket is for, if this process signed it; or undefined. */
export function userIn(ticket: string): string | undefined {
  const [, token = ''] = ticket.split('/@@/')
  const [head = '', claims = '', signature = ''] = token.split('.')
  const signed = Buffer.from(`${head}.${claims}`)
  const isOurs = [...made.values()].some(({ publicKey }) =>
    verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url')),
  )
  if (!isOurs) return undefined
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { uid: string }).uid
}

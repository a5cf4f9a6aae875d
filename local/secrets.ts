import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { LocalCloudBaseError } from './errors'

const key = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'not 32 bytes')

const Secrets = z.strictObject({ ballotKey: key, fileKey: key })
export type Secrets = z.infer<typeof Secrets>

/** The keys of this environment, outside the store; made on the first start. */
export function loadSecrets(file: string): Secrets {
  if (!existsSync(file)) return makeSecrets(file)
  chmodSync(file, 0o600)
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new LocalCloudBaseError(`${file} is damaged: the keys in it are needed to read what they sealed`)
  }
}

function makeSecrets(file: string): Secrets {
  const random = () => randomBytes(32).toString('base64')
  const secrets = { ballotKey: random(), fileKey: random() }
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx', flush: true })
  return secrets
}

/**
 * The environment's own secrets. They are made once. Where the environment has them already, those are taken; two that
 * differ stop the deployment, for what was sealed under one cannot be read under the other.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Schema } from '../../../local/schema'
import { FolderError } from '../folder-error'
import { type Cloud, CloudTrouble } from './cloud'
import { type SecretName, secretNames, type Secrets, secretsFor } from './functions'

const fileIn = (folder: string) => path.join(folder, 'secrets.json')

function readKept(file: string): Partial<Secrets> {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>
  } catch {
    throw new FolderError(`${file}: 已损坏。云端的函数里有同一份密钥：删除这个文件再运行，会取回来`)
  }
}

function keep(file: string, secrets: Partial<Secrets>): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true })
}

/** What the functions of the environment have now. */
async function secretsThere(cloud: Cloud, { functions }: Schema): Promise<Partial<Secrets>> {
  const found: Partial<Record<SecretName, string>> = {}
  for (const { name } of functions) {
    const there = await cloud.functionThere(name)
    for (const secret of secretsFor(name)) {
      const value = there?.variables[secret]
      if (value === undefined) continue
      if ((found[secret] ??= value) !== value)
        throw new CloudTrouble(
          `云端各函数的 ${secret} 不一致，无法判断哪一个对。请先在控制台把它们改成同一个`,
        )
    }
  }
  return found
}

async function make(name: SecretName, cloud: Cloud, env: string): Promise<string> {
  if (name === 'BALLOT_KEY') return randomBytes(32).toString('base64')
  const { id, key } = await cloud.makeLoginKey()
  return JSON.stringify({ private_key_id: id, private_key: key, env_id: env })
}

/** All secrets; none is told. Each that is new is on this machine before any function has it. */
export async function secretsOf(cloud: Cloud, schema: Schema, folder: string, env: string): Promise<Secrets> {
  const file = fileIn(folder)
  const kept = readKept(file)
  const there = await secretsThere(cloud, schema)
  const all: Partial<Record<SecretName, string>> = { ...there, ...kept }
  for (const name of secretNames) {
    if (there[name] !== undefined && there[name] !== all[name])
      throw new CloudTrouble(
        `云端的 ${name} 与 ${file} 里的不同。换密钥会让已封存的内容再也读不出来，所以没有改动；请核对后删去不用的那一个`,
      )
    all[name] ??= await make(name, cloud, env)
    keep(file, all)
  }
  return all as Secrets
}

/** Writes cloudbaserc.json into the deployment's folder, for CloudBase's own command. No secret is in it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Wanted } from './deed'
import { cloudbaserc } from './functions'

export function writeConfiguration({ schema, settings, built }: Wanted, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const content = cloudbaserc(schema, settings, path.relative(folder, built.functions))
  writeFileSync(path.join(folder, 'cloudbaserc.json'), `${JSON.stringify(content, null, 2)}\n`)
}

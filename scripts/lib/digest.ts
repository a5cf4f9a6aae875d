import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

function add(hash: Hash, root: string, name: string): void {
  const file = path.join(root, name)
  if (!existsSync(file)) return
  if (statSync(file).isDirectory()) {
    for (const inside of readdirSync(file).sort()) add(hash, root, path.join(name, inside))
    return
  }
  const content = readFileSync(file)
  hash.update(`${name}\0${content.length}\0`).update(content)
}

/** A digest of the names and contents of files and folders, and of some texts besides. */
export function digestOf(root: string, names: readonly string[], texts: readonly string[] = []): string {
  const hash = createHash('sha256')
  for (const name of names) add(hash, root, name)
  return hash.update(JSON.stringify(texts)).digest('hex')
}

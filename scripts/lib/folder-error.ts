import { existsSync } from 'node:fs'
import path from 'node:path'

/** A folder or a file that cannot be used, told in one line. */
export class FolderError extends Error {}

/** Refuses a folder in which no store is. */
export function mustHoldStore(folder: string): void {
  if (!existsSync(path.join(folder, 'store.db'))) throw new FolderError(`${folder}: 没有 store.db`)
}

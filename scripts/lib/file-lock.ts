/**
 * A lock between processes on one machine. It is the operating system's, on a small SQLite file: it ends with the
 * process that holds it, however that ends, so nothing is ever left behind to clean up.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Sqlite } from '../../local/database/sqlite'

const pause = 150

export interface FileLock {
  release(): void
}

/** Takes the lock, or gives undefined where somebody else holds it. */
export function tryLock(file: string): FileLock | undefined {
  mkdirSync(path.dirname(file), { recursive: true })
  const sqlite = new Sqlite(file)
  try {
    sqlite.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    sqlite.close()
    if (/locked|busy/iu.test(String(error))) return undefined
    throw error
  }
  return {
    release() {
      sqlite.exec('ROLLBACK')
      sqlite.close()
    },
  }
}

/** Does the work while holding the lock, after waiting for whoever holds it now. */
export async function whileLocked<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  let lock = tryLock(file)
  for (; lock === undefined; lock = tryLock(file)) await wait(pause)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

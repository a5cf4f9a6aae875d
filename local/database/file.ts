import { chmodSync } from 'node:fs'
import { LocalCloudBaseError, messageOf } from '../errors'
import { Sqlite } from './sqlite'

const application = 0x42313231 // tells our files from every other SQLite file
const version = 1

/** Opens or creates the store file for this process alone. */
export function openStoreFile(file: string, durable: boolean): Sqlite {
  let sqlite: Sqlite | undefined
  try {
    sqlite = new Sqlite(file)
    prepare(sqlite, file, durable)
    return sqlite
  } catch (error) {
    sqlite?.close()
    if (error instanceof LocalCloudBaseError) throw error
    if (/locked|busy/i.test(messageOf(error))) {
      throw new LocalCloudBaseError(`the store ${file} is in use by another process`)
    }
    throw new LocalCloudBaseError(`the store ${file} cannot be opened: ${messageOf(error)}`)
  }
}

function prepare(sqlite: Sqlite, file: string, durable: boolean): void {
  // The lock is the operating system's: it ends with the process, however that ends.
  sqlite.pragma('locking_mode=EXCLUSIVE')
  const isNew = !isOurs(sqlite, file)
  // Children's data: for nobody else on this machine. The log beside it gets the same rights.
  if (isNew) chmodSync(file, 0o600)
  if (isNew) sqlite.pragma('page_size=8192')
  sqlite.pragma('journal_mode=WAL')
  // NORMAL keeps the file sound whatever happens; what an answer waits for is the log (disk.ts).
  sqlite.pragma(`synchronous=${durable ? 'NORMAL' : 'OFF'}`)
  sqlite.pragma('cache_size=-65536')
  sqlite.pragma('wal_autocheckpoint=2000')
  sqlite.atomically(() => {
    if (isNew) sqlite.exec(`PRAGMA application_id = ${application}; PRAGMA user_version = ${version}`)
  })
}

/**
 * Closes the file as one clean piece. libsql holds a closed connection, and so its lock, until its statements
 * are collected; leaving the exclusive mode first gives the file free at once.
 */
export function closeStoreFile(sqlite: Sqlite): void {
  sqlite.pragma('journal_mode=DELETE')
  sqlite.pragma('locking_mode=NORMAL')
  sqlite.pragma('user_version')
  sqlite.first('SELECT 1 FROM sqlite_master LIMIT 1')
  sqlite.close()
}

/** Is this a store of ours, or an empty file? Everything else is refused before anything in it changes. */
function isOurs(sqlite: Sqlite, file: string): boolean {
  const tables = Number(sqlite.first('SELECT count(*) AS number FROM sqlite_master')?.number)
  const found = Number(sqlite.pragma('application_id')[0]?.application_id)
  if (found === 0 && tables === 0) return false
  if (found !== application) throw new LocalCloudBaseError(`${file} is not a store of this program`)
  const format = Number(sqlite.pragma('user_version')[0]?.user_version)
  if (format !== version) throw new LocalCloudBaseError(`${file} has format ${format}, not ${version}`)
  return true
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Tells who uses a data folder. The guard itself is the store file's lock, which the operating system
 * takes back when a process ends in any way; this file only names the holder, and may be stale.
 */
export class LockFile {
  constructor(private readonly file: string) {}

  write(): void {
    writeFileSync(this.file, `${process.pid}\n`)
  }

  remove(): void {
    rmSync(this.file, { force: true })
  }

  /** The process that wrote the file. */
  holder(): string {
    try {
      return `process ${readFileSync(this.file, 'utf8').trim()}`
    } catch {
      return 'another process'
    }
  }
}

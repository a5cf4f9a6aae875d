import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Sqlite } from './sqlite'

const syncFile = promisify(fdatasync)

/**
 * The wait for the disk, apart from the commit. SQLite appends a commit to its log without waiting, and an answer is
 * held until the log is on the disk: those that wait at the same time share one wait, and the thread works on.
 */
export class Disk {
  /** How many commits the disk is known to have. */
  private kept = 0
  private waiting: Promise<void> | undefined

  /** `sync` resolves once everything that was written before it was called is on the disk. */
  constructor(
    private readonly sqlite: Pick<Sqlite, 'commits'>,
    private readonly sync: () => Promise<void>,
  ) {}

  /** Resolves once every commit so far is on the disk; after a failure it is rejected for good. */
  async settled(): Promise<void> {
    const { commits } = this.sqlite
    while (this.kept < commits) await (this.waiting ??= this.wait())
  }

  private async wait(): Promise<void> {
    const { commits } = this.sqlite
    await this.sync()
    this.kept = commits
    this.waiting = undefined
  }
}

/** SQLite's log of changes beside a store file. It stays the same file as long as the store is open. */
export class Log {
  private descriptor: number | undefined

  constructor(private readonly file: string) {}

  sync(): Promise<void> {
    return syncFile((this.descriptor ??= openSync(`${this.file}-wal`, 'r+')))
  }

  close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor)
    this.descriptor = undefined
  }
}

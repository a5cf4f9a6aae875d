/** What was put into an environment last: a digest of each thing, in a folder that is not committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { FolderError } from '../folder-error'

/** By the key of what was done, such as "function:family". */
export type Done = Record<string, { digest: string; at: string }>

export class DeployRecord {
  private constructor(
    private readonly file: string,
    readonly done: Done,
  ) {}

  /** Reads a folder's record; a folder without one has had nothing done. */
  static in(folder: string): DeployRecord {
    const file = path.join(folder, 'deployed.json')
    if (!existsSync(file)) return new DeployRecord(file, {})
    try {
      return new DeployRecord(file, JSON.parse(readFileSync(file, 'utf8')) as Done)
    } catch {
      throw new FolderError(`${file}: 已损坏。请删除它再运行，各步会重新核对一遍，不会丢数据`)
    }
  }

  isDone = (key: string, digest: string): boolean => this.done[key]?.digest === digest

  /** Writes down at once what was done: what comes after it may fail. */
  note(key: string, digest: string): void {
    this.done[key] = { digest, at: new Date().toISOString() }
    mkdirSync(path.dirname(this.file), { recursive: true, mode: 0o700 })
    writeFileSync(this.file, `${JSON.stringify(this.done, null, 2)}\n`, { mode: 0o600 })
  }
}

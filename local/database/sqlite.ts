import Libsql from 'libsql'

export type Parameter = string | number | Buffer
export type Row = Record<string, unknown>

interface Prepared {
  run(parameters: Parameter[]): { changes: number }
  get(parameters: Parameter[]): unknown
  all(parameters: Parameter[]): unknown[]
}

/**
 * A thin driver over libsql: prepared statements are kept, and parameters go over as one array,
 * because libsql 0.5 ends the process when a Buffer is the only parameter.
 */
export class Sqlite {
  private readonly database: InstanceType<typeof Libsql>
  private readonly statements = new Map<string, Prepared>()
  /** Grows with every commit. */
  commits = 0

  constructor(file: string) {
    this.database = new Libsql(file)
  }

  /** Runs statements that have no parameters and no answer. */
  exec(sql: string): void {
    this.database.exec(sql)
  }

  /** Runs one statement and tells how many rows changed. */
  run(sql: string, ...parameters: Parameter[]): number {
    const { changes } = this.prepared(sql).run(parameters)
    this.commits++
    return changes
  }

  first(sql: string, ...parameters: Parameter[]): Row | undefined {
    return (this.prepared(sql).get(parameters) ?? undefined) as Row | undefined
  }

  all(sql: string, ...parameters: Parameter[]): Row[] {
    return this.prepared(sql).all(parameters) as Row[]
  }

  pragma(text: string): Row[] {
    return this.database.pragma(text) as Row[]
  }

  /** Runs the work in one transaction: all of it is kept, or none. */
  atomically<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.database.exec('COMMIT')
      this.commits++
      return result
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      throw error
    }
  }

  /** Forgets the prepared statements; needed before a table they read is dropped. */
  forget(): void {
    this.statements.clear()
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private prepared(sql: string): Prepared {
    const found = this.statements.get(sql)
    if (found) return found
    const made = this.database.prepare(sql) as unknown as Prepared
    this.statements.set(sql, made)
    return made
  }
}

/** A name in quotes. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

import type { Sqlite } from './sqlite'

export interface OutgoingMessage {
  readonly number: number
  readonly at: string
  readonly api: string
  readonly data: string
}

/** What the functions asked of WeChat: kept durably and never sent from here. */
export class Outbox {
  constructor(private readonly sqlite: Sqlite) {
    sqlite.exec(
      'CREATE TABLE IF NOT EXISTS _outbox (number INTEGER PRIMARY KEY, at TEXT NOT NULL, api TEXT NOT NULL, data TEXT NOT NULL)',
    )
  }

  add(api: string, data: string, at: Date): void {
    this.sqlite.run('INSERT INTO _outbox (at, api, data) VALUES (?, ?, ?)', at.toISOString(), api, data)
  }

  all(): OutgoingMessage[] {
    return this.sqlite.all('SELECT number, at, api, data FROM _outbox ORDER BY number').map((row) => ({
      number: Number(row.number),
      at: String(row.at),
      api: String(row.api),
      data: String(row.data),
    }))
  }
}

import type { CloudBase } from '../../../local/cloudbase'
import { collections, type Database, sdkFor, startTestEnvironment } from './environment'
import type { Collection, Fields } from './sdk'

/** A database with three hundred logs of ten children, and an empty collection with unique values. */
export class TestDatabase {
  private number = 0

  private constructor(
    readonly cloudbase: CloudBase,
    readonly db: Database,
  ) {}

  static async start(): Promise<TestDatabase> {
    const cloudbase = await startTestEnvironment({
      collections: collections({
        c: { tags: 'tags', code: '!code', slots: '!slots' },
        logs: { child_date: 'child,-date', one_a_day: '!child,date,kind', school: 'school,_id' },
        schools: {},
      }),
    })
    const database = new TestDatabase(cloudbase, sdkFor(cloudbase).database())
    await database.logs.add(Array.from({ length: 300 }, (_value, number) => log(number)))
    return database
  }

  get c(): Collection {
    return this.db.collection('c')
  }

  get logs(): Collection {
    return this.db.collection('logs')
  }

  /** A document as it is now; one that is not there has no fields. */
  async stored(id: string): Promise<Fields> {
    return (await this.c.doc(id).get()).data[0] ?? {}
  }

  /** Inserts a document whose unique values are its own id, and gives that. */
  async put(fields: Fields): Promise<string> {
    const id = `d${this.number++}`
    await this.c.add({ _id: id, code: id, slots: [id], ...fields })
    return id
  }
}

const log = (number: number) => ({
  _id: `l${number}`,
  child: `c${number % 10}`,
  date: `2026-01-${String(1 + Math.floor(number / 10)).padStart(2, '0')}`,
  kind: 'sleep',
  minutes: number,
  at: new Date(1.7e12 + number * 60_000),
  school: `s${number % 3}`,
})

/** What a school should have in force, kept by whoever sends the records: by no rule of the product. */

export type Fields = { type: string; [field: string]: unknown }

/** The parts of each type's natural key; and, of those that count, whose sums they move. */
const keys: Record<string, readonly string[]> = {
  ...{ sleep: ['student', 'date'], home_study: ['student', 'date'], reading: ['student', 'date'] },
  ...{ skill: ['student', 'kind', 'item'], fitness: ['student', 'year'], eyesight: ['student', 'year'] },
  ...{ home_visit: ['visit'], visit_task: ['student', 'task'], pledge: ['member', 'year'] },
  ...{ assignment: ['class', 'date', 'subject'], class_check: ['class', 'date', 'subject'] },
  ...{ exercise: ['class', 'date'], class_meeting: ['class', 'date'], timetable: ['class'] },
  ...{ flag_ceremony: ['date'], social_practice: ['date'], parent_meeting: ['date'], open_day: ['date'] },
  ...{ incident: ['incident'], regional: ['year', 'stage', 'subject'], survey_open: ['survey'] },
}
const logs = ['sleep', 'home_study', 'reading']

const keyOf = (type: string, record: Record<string, unknown>): string =>
  (keys[type] ?? []).map((part) => String(record[part])).join(' ')

/** The records in force by type and key. */
export class Kept {
  readonly byType = new Map<string, Map<string, Fields>>()

  /** What was accepted counts from now on. */
  accept(record: Fields): void {
    if (record.type === 'withdraw') this.of(String(record.of)).delete(keyOf(String(record.of), record))
    else if (keys[record.type]) this.of(record.type).set(keyOf(record.type, record), record)
    const isErased =
      (record.type === 'consent' && record.given === false) ||
      (record.type === 'amend' && record.consent === false)
    if (isErased) this.erase(String(record.student))
  }

  /** Those of a type that are in force. */
  all(type: string): Fields[] {
    return [...this.of(type).values()]
  }

  /** The fields that name a record, to withdraw it by. */
  static nameOf(record: Fields): Fields {
    const parts = (keys[record.type] ?? []).map((part) => [part, record[part]] as const)
    return { type: 'withdraw', of: record.type, ...Object.fromEntries(parts) }
  }

  private of(type: string): Map<string, Fields> {
    const found = this.byType.get(type) ?? new Map<string, Fields>()
    this.byType.set(type, found)
    return found
  }

  private erase(student: string): void {
    for (const type of logs) {
      for (const [key, record] of this.of(type)) if (record.student === student) this.of(type).delete(key)
    }
  }
}

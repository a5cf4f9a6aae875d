/** A school as the books have it: who is on roll, and what was logged; read through the product's own `gather`. */
import type {
  ClassBooks,
  LastYear,
  PlannedLessons,
  SchoolBooks,
  StaffEntry,
  SurveyResult,
} from '../../shared/books'
import type { Calendar } from '../../shared/calendar'
import { keyOf } from '../../shared/keys'
import type { PolicyOverrides } from '../../shared/policy/overrides'
import type { TypeName } from '../../shared/records/index'
import { parseKey, parseRecord, typeNamed } from '../../shared/records/parse'
import type { AnyRecordType, RecordValue } from '../../shared/records/record'
import { type Evidence, gather } from '../../shared/requirements/evidence'
import type { AnyRequirement, Indicator } from '../../shared/requirements/requirement'
import type { Roll } from '../../shared/roll'
import type { System } from '../../shared/stages'
import { add } from '../../shared/tallies/counters'
import { type Tally, withCounters } from '../../shared/tallies/tally'
import { calendarOf } from '../shared/support'

interface Stay {
  from?: string
  until?: string
  /** The class of each transfer by its date. */
  moves?: Record<string, string>
  consent?: boolean
}

interface Pupil {
  consent: boolean
  roll: Roll
}

interface Kept {
  owner: string
  type: AnyRecordType
  record: RecordValue
}

interface Given {
  system?: System
  calendar?: Calendar
  policy?: PolicyOverrides
  plan?: PlannedLessons[]
  lastYear?: Partial<LastYear>
}

/** Who logs, and on which day: for records that have no date of their own. */
interface Submitted {
  by?: string
  today?: string
}

interface Survey {
  opened: string
  closes: string
  ratings: number[]
  answered?: string[]
}

export class School {
  readonly #given: Given
  readonly #calendar: Calendar
  readonly #classes: { id: string; grade: number; name: string }[] = []
  readonly #pupils = new Map<string, Pupil>()
  readonly #staff = new Map<string, string[]>()
  readonly #inForce = new Map<string, Kept>()
  readonly #results: Record<string, SurveyResult> = {}

  constructor(given: Given) {
    this.#given = given
    this.#calendar = given.calendar ?? calendarOf()
  }

  classes(grade: number, ...ids: string[]): this {
    for (const id of ids) this.#classes.push({ id, grade, name: id })
    return this
  }

  pupil(id: string, enrolledIn: string, stay: Stay = {}): this {
    const { from = '2026-09-01', until = null, moves = {}, consent = true } = stay
    const books = [...new Set([enrolledIn, ...Object.values(moves)])]
    this.#pupils.set(id, { consent, roll: { enrolledOn: from, enrolledIn, leftOn: until, moves, books } })
    return this
  }

  /** Pupils "1", "2" … of a class, after those that are there: "c1-1", "c1-2" … */
  pupils(howMany: number, enrolledIn: string, stay: Stay = {}): this {
    const before = [...this.#pupils.keys()].filter((id) => id.startsWith(`${enrolledIn}-`)).length
    for (const id of idsOf(enrolledIn, howMany, before)) this.pupil(id, enrolledIn, stay)
    return this
  }

  staff(id: string, ...roles: string[]): this {
    this.#staff.set(id, roles)
    return this
  }

  /** Logs a record; the same key again corrects it. */
  log(name: TypeName, fields: RecordValue, { by = '', today = '2026-09-01' }: Submitted = {}): this {
    const type = typeNamed(name)
    const record = { ...parseRecord(type, fields), ...type.stamp?.({ today, calendar: this.#calendar }) }
    const key = type.ledger === 'staff' ? [by] : type.key.map((field) => String(record[field]))
    this.#inForce.set([name, ...key].join(' '), { owner: ownerOf(type, record, by), type, record })
    return this
  }

  withdraw(name: TypeName, fields: RecordValue): this {
    const type = typeNamed(name)
    const key = parseKey(type, fields)
    this.#inForce.delete([name, ...type.key.map((field) => String(key[field]))].join(' '))
    return this
  }

  /** The same record on each of several days. */
  daily(name: TypeName, dates: string[], fields: RecordValue): this {
    for (const date of dates) this.log(name, { ...fields, date })
    return this
  }

  /** Nights of so many minutes each, up at seven. */
  nights(student: string, dates: string[], minutes: number, nap = 0): this {
    for (const date of dates) {
      const bed = new Date(Date.parse(`${date}T07:00Z`) - minutes * 60_000).toISOString().slice(0, 16)
      this.log('sleep', { student, date, bed_at: bed, wake_at: `${date}T07:00`, nap })
    }
    return this
  }

  survey(id: string, { opened, closes, ratings, answered = [] }: Survey): this {
    this.log('survey_open', { survey: id, closes }, { today: opened })
    const satisfied = ratings.filter((rating) => rating >= 4).length
    const settled = { ballots: ratings.length, satisfied, answered }
    this.#results[keyOf(id)] = ratings.length < 5 ? { tooFew: true } : settled
    return this
  }

  /** What is known on a day. */
  on(asOf: string): Evidence {
    const tallies = this.#tallies()
    return gather(this.#schoolBooks(tallies), this.#classBooks(tallies), asOf)
  }

  #tallies(): Map<string, Tally> {
    const tallies = new Map<string, Tally>()
    for (const { owner, type, record } of this.#inForce.values()) {
      const tally = tallies.get(owner) ?? {}
      const name = type.type as TypeName
      const sums = add(tally[name] ?? {}, type.moves?.(record, this.#calendar) ?? {})
      tallies.set(owner, withCounters(tally, name, sums))
    }
    return tallies
  }

  #schoolBooks(tallies: Map<string, Tally>): SchoolBooks {
    const { system = '6-3', policy = {}, plan = [], lastYear = {} } = this.#given
    const members = [...this.#staff].map(([id, roles]): [string, StaffEntry] => {
      const tally = tallies.get(`staff ${id}`) ?? {}
      return [keyOf(id), { rev: 1, name: id, roles, classes: [], tally }]
    })
    return {
      settings: {
        ...{ id: 's1', name: '示例学校', system, policy, plan },
        ...{ calendar: this.#calendar, classes: this.#classes },
        lastYear: { fitness: null, eyesight: null, ...lastYear },
      },
      tally: tallies.get('school') ?? {},
      staff: Object.fromEntries(members),
      results: this.#results,
    }
  }

  /** A pupil stands in the books of every class that they have been or will be in. */
  #classBooks(tallies: Map<string, Tally>): ClassBooks[] {
    return this.#classes.map(({ id }) => {
      const own = [...this.#pupils].filter(([, { roll }]) => roll.books.includes(id))
      const entries = own.map(([student, pupil]) => {
        const tally = tallies.get(`pupil ${student}`) ?? {}
        return [
          keyOf(student),
          { rev: 1, name: student, proxy: false, guardians: 1, ...pupil, tally },
        ] as const
      })
      const prefix = `class ${id} `
      const periods = [...tallies].filter(([owner]) => owner.startsWith(prefix))
      const months = periods.map(([owner, tally]) => [owner.slice(prefix.length), { rev: 1, tally }] as const)
      return { class: id, pupils: Object.fromEntries(entries), months: Object.fromEntries(months) }
    })
  }
}

function ownerOf({ ledger }: AnyRecordType, record: RecordValue, by: string): string {
  if (ledger === 'pupil') return `pupil ${String(record.student)}`
  if (ledger === 'staff') return `staff ${by}`
  const period = typeof record.date === 'string' ? record.date.slice(0, 7) : 'all'
  return ledger === 'class' ? `class ${String(record.class)} ${period}` : 'school'
}

export const aSchool = (given: Given = {}): School => new School(given)

/** "c1-1", "c1-2" … */
export const idsOf = (enrolledIn: string, howMany: number, before = 0): string[] =>
  Array.from({ length: howMany }, (_, index) => `${enrolledIn}-${before + index + 1}`)

/** The finding of an indicator; undefined where it is left out. */
export const find = (
  requirement: AnyRequirement,
  evidence: Evidence,
  key: string,
  scope = 'school',
): Indicator | undefined =>
  requirement.indicators
    .flatMap((rule) => rule.assess(evidence))
    .find((indicator) => indicator.key === key && indicator.scope === scope)

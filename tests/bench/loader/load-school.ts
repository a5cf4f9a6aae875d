/**
 * A past of any length, written straight into a store: the documents that a generated school's entries would have left,
 * had each been sent to its function. The ledgers are made one after the other, so that memory holds one past at a time.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Changed } from '../../../cloudfunctions/lib/changed'
import { emptyBooks, pupilLedger, schoolLedger, staffLedger } from '../../../cloudfunctions/lib/import'
import type { Ledger } from '../../../cloudfunctions/lib/ledger'
import { summaryOf } from '../../../cloudfunctions/lib/publish'
import type { CollectionName } from '../../../cloudfunctions/lib/formats'
import type { StoredClass } from '../../../cloudfunctions/lib/store/books'
import { stamped } from '../../../cloudfunctions/lib/store/versioned'
import type { Fields } from '../../../local/database/ejson'
import { Store } from '../../../local/database/store'
import { loadSchema } from '../../../local/schema'
import { loadSecrets } from '../../../local/secrets'
import type { Summed } from '../../../shared/books'
import { localDate } from '../../../shared/calendar'
import { type Entry, inTime, type Unit } from '../generate/entry'
import { classAt } from '../generate/people'
import { type GeneratedSchool, generateSchool } from '../generate/school'
import { type Spec, specOf } from '../generate/spec'
import { fillBoxes } from './boxes'
import { fileAll, type Filed, type Known } from './filing'
import { importedAt, pupilRowsOf, settingsOf } from './roster'
import { trendOf } from './trend'

const root = path.resolve(__dirname, '../../..')
const documentsAtOnce = 50

type Marked<Stored> = Stored & Partial<Changed>

/** What is put together while the ledgers are made, and written when they all are. */
interface Loading {
  known: Known
  store: Store
  books: Map<string, Marked<StoredClass>>
  own: Marked<Ledger> & Required<Pick<Ledger, 'staff'>>
  waiting: Ledger[]
}

const pastOf = ({ days }: GeneratedSchool, unit: Unit): Entry[] =>
  inTime(days.flatMap((day) => unit.about(day)))

function write(store: Store, collection: CollectionName, documents: readonly object[]): void {
  const all = documents.map((document) => stamped(collection, document)) as Fields[]
  for (let from = 0; from < all.length; from += documentsAtOnce)
    store.insert(collection, all.slice(from, from + documentsAtOnce))
}

/** Marks a document as changed at a local time, unless it was changed later. */
function mark(document: Partial<Changed>, at: string): void {
  const changedAt = at === '' ? '' : new Date(at).toISOString()
  if (changedAt > (document.changedAt ?? '')) document.changedAt = changedAt
}

/** Puts the sums of a ledger where they are read. */
function publish({ books, own }: Loading, { ledger, at }: Filed): void {
  const summary = summaryOf(ledger)
  if (summary === undefined) return
  const { map, key, entry, documents } = summary
  const read = map === 'staff' ? [own] : documents.flatMap((id) => books.get(id) ?? [])
  for (const document of read) {
    const entries = (document as Partial<Record<typeof map, Record<string, Summed>>>)[map]
    if (entries) entries[key] = entry
    mark(document, at)
  }
}

function keep(loading: Loading, filed: readonly Filed[]): void {
  for (const one of filed) publish(loading, one)
  loading.waiting.push(...filed.map(({ ledger }) => ledger))
  if (loading.waiting.length < documentsAtOnce) return
  write(loading.store, 'ledgers', loading.waiting)
  loading.waiting = []
}

/** The ledgers of pupils, classes and staff. */
function loadLedgers(school: GeneratedSchool, loading: Loading): void {
  const { known } = loading
  const now = importedAt(school)
  const request = { school: school.spec.id, caller: '', now, today: localDate(now) }
  const rows = new Map(pupilRowsOf(school).map((row) => [row.student, row]))
  for (const row of school.staff) {
    const past = school.members.filter(({ id }) => id === row.id).flatMap((unit) => pastOf(school, unit))
    keep(loading, fileAll(past, [staffLedger(school.spec.id, row)], known))
  }
  for (const room of school.rooms) keep(loading, fileAll(pastOf(school, room), [], known))
  for (const unit of school.pupils) {
    const row = rows.get(unit.pupil.id)
    const before = row ? [pupilLedger(request, row, known.settings)] : []
    keep(loading, fileAll(pastOf(school, unit), before, known))
  }
  write(loading.store, 'ledgers', loading.waiting)
}

/** The class of each pupil on a day. */
function classesIn({ pupils }: GeneratedSchool): (student: string, date: string) => string {
  const byId = new Map(pupils.map(({ pupil }) => [pupil.id, pupil]))
  return (student, date) => classAt(byId.get(student)!, date)
}

/** The school's own ledger, with all that is published in it. */
function loadOwn(school: GeneratedSchool, { known, store, books, own: before }: Loading): void {
  const { spec, asOf, own, box } = school
  const came = { surveys: box.surveys, classOf: classesIn(school) }
  const { shards, results, keptAt } = fillBoxes(spec.id, pastOf(school, box), came, asOf)
  const classes = [...books.values()]
  const [filed] = fileAll(pastOf(school, own), [before], known)
  const ledger = { ...before, ...filed?.ledger, results, open: true }
  for (const at of [filed?.at ?? '', ...keptAt]) mark(ledger, at)
  const trend = trendOf({ ...ledger, settings: known.settings }, classes, asOf)
  write(store, 'ledgers', [{ ...ledger, trend }])
  write(store, 'classes', classes)
  write(store, 'ballots', shards)
}

function begin(school: GeneratedSchool, store: Store): Loading {
  const [settings, changedAt] = [settingsOf(school), importedAt(school).toISOString()]
  const books = settings.classes.map(({ id }) => emptyBooks(settings.id, id))
  return {
    known: { settings, staff: new Map(school.staff.map((row) => [row.id, row])) },
    ...{ store, books: new Map(books.map((one) => [one._id, one])), waiting: [] },
    own: { ...schoolLedger(settings.id, settings, []), staff: {}, changedAt },
  }
}

/**
 * Loads a generated school into the store in a folder that no process has open; the folder is made where there is none,
 * and may hold other schools. Every line of the trend has the figures of the last day.
 */
export function loadSchool(dataDir: string, spec: Partial<Spec>): GeneratedSchool {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  process.env.BALLOT_KEY = loadSecrets(path.join(dataDir, 'secrets.json')).ballotKey
  const school = generateSchool(specOf(spec))
  const store = new Store(path.join(dataDir, 'store.db'), { durable: false })
  try {
    store.applySchema(loadSchema(path.join(root, 'config/cloudbase.json')))
    const loading = begin(school, store)
    loadLedgers(school, loading)
    loadOwn(school, loading)
  } finally {
    store.close()
  }
  return school
}

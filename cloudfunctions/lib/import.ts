/**
 * A school's first day: settings, staff, classes and the first roster. Until it is opened the school does not exist
 * for anybody, so an import that breaks off leaves nothing behind that counts, and may simply be begun again.
 */
import type { PupilEntry, Settings } from '../../shared/books'
import { localTime } from '../../shared/calendar'
import { keyOf } from '../../shared/keys'
import { Refusal } from '../../shared/problems'
import { enrol, leave } from '../../shared/records/enrolment'
import { parseRecord } from '../../shared/records/parse'
import type { AnyRecordType, RecordValue } from '../../shared/records/record'
import { sealed } from './chain'
import { allOfThisRelease } from './formats'
import { type Named, registerKin } from './joins/kin'
import { emptyLedger, type Ledger, ledgerId, withVersion } from './ledger'
import { summaryOf } from './publish'
import type { Request } from './serve'
import { schoolLedgerId, settingsIn, settingsThemselves } from './settings'
import { readLedgers } from './store/ledgers'
import type { StoredClass } from './store/books'
import { fillClass, insertClasses, insertLedgers, openSchool, removeSchool } from './store/schools'
import type { PupilRow, StaffRow } from './roster'

const operator = 'setup'

const refuse = (field: string, cure: string) => new Refusal('invalid', field, { field: `「${field}」`, cure })

async function refuseIfOpen({ school }: Request): Promise<Ledger | undefined> {
  const [ledger] = await readLedgers([schoolLedgerId(school)], ['open', ...settingsThemselves])
  if (ledger?.open) throw refuse('school', '这所学校已经启用，不能重新导入')
  return ledger
}

/** A member of staff's ledger on the first day. */
export function staffLedger(school: string, row: StaffRow): Ledger {
  return sealed({ ...emptyLedger(school, 'staff', row.id), rev: 1, member: row })
}

/** The school's own ledger, which is not open yet. */
export function schoolLedger(school: string, settings: Settings, staff: StaffRow[]): Ledger {
  const published = staff.map(({ id, ...entry }) => [keyOf(id), { rev: 1, tally: {}, ...entry }] as const)
  return sealed({
    ...emptyLedger(school, 'school'),
    ...{ settings, staff: Object.fromEntries(published), results: {}, open: false },
    nights: { [allOfThisRelease]: { night: '', after: null } },
  })
}

/** A class's books before there is anybody in it. */
export const emptyBooks = (school: string, id: string): StoredClass => ({
  ...{ _id: ledgerId(school, 'class', id), school, class: id, pupils: {}, months: {} },
})

/** Begins a school anew: its settings, classes and staff. What an earlier attempt left is removed. */
export async function found(
  request: Request,
  settings: Settings,
  staff: StaffRow[],
): Promise<{ classes: number; staff: number }> {
  const { school } = request
  if (settings.id !== school) throw refuse('school', '与设置中的学校编号不一致')
  await refuseIfOpen(request)
  await removeSchool(school)
  const ledgers = [schoolLedger(school, settings, staff), ...staff.map((row) => staffLedger(school, row))]
  if (!(await insertLedgers(ledgers))) throw refuse('staff', '教职工名单中有重复的编号')
  const books = settings.classes.map(({ id }) => emptyBooks(school, id))
  if (!(await insertClasses(books))) throw refuse('class', '班级名单中有重复的编号')
  return { classes: settings.classes.length, staff: staff.length }
}

function withChange(
  ledger: Ledger,
  type: AnyRecordType,
  record: RecordValue,
  settings: Settings,
  at: string,
): Ledger {
  const version = { by: operator, as: operator, at, value: record } as const
  const profile = type.changes?.(record, ledger.profile)
  const changed = withVersion(ledger, type, 'only', version, settings.calendar)
  return sealed({ ...changed, ...(profile && { profile }) })
}

/** The ledger of a pupil of the first roster. */
export function pupilLedger(
  { school, now }: Request,
  { left_on, named: _named, ...row }: PupilRow,
  settings: Settings,
): Ledger {
  const ledger = { ...emptyLedger(school, 'pupil', row.student), rev: 1 }
  const enrolled = withChange(ledger, enrol, parseRecord(enrol, row), settings, localTime(now))
  if (left_on === '') return enrolled
  return withChange(enrolled, leave, { student: row.student, date: left_on }, settings, localTime(now))
}

function refuseUnknownClasses(pupils: PupilRow[], settings: Settings): void {
  const unknown = pupils.find((row) => !settings.classes.some(({ id }) => id === row.class))
  if (unknown) throw refuse('class', `名单中的班级 ${unknown.class} 不存在，请先建班`)
}

const namedIn = ({ student, name: child, named = [] }: PupilRow): Named[] =>
  named.map(({ name: guardian, relation }) => ({ student, child, guardian, relation }))

/** The entries of pupils by the class that they come into. */
function booksOf(ledgers: readonly Ledger[]): Map<string, Record<string, PupilEntry>> {
  const books = new Map<string, Record<string, PupilEntry>>()
  for (const ledger of ledgers) {
    const { student = '', roll: { enrolledIn = '' } = {} } = ledger.profile ?? {}
    const own = books.get(enrolledIn) ?? {}
    own[student] = summaryOf(ledger)?.entry as PupilEntry
    books.set(enrolledIn, own)
  }
  return books
}

/** Adds pupils to a school that is not open yet. */
export async function addPupils(request: Request, pupils: PupilRow[]): Promise<{ pupils: number }> {
  const ledger = await refuseIfOpen(request)
  const settings = ledger && settingsIn(ledger)
  if (settings === undefined) throw new Refusal('not_open', 'school')
  refuseUnknownClasses(pupils, settings)
  const ledgers = pupils.map((row) => pupilLedger(request, row, settings))
  if (!(await insertLedgers(ledgers))) throw refuse('student', '名单中有重复的学生编号，请检查后重新导入')
  const books = [...booksOf(ledgers)].map(([id, own]) =>
    fillClass(ledgerId(request.school, 'class', id), own),
  )
  await Promise.all(books)
  await registerKin(request.school, pupils.flatMap(namedIn))
  return { pupils: ledgers.length }
}

/** Opens a school for use: from now on it exists. Whoever was not answered may ask again. */
export async function open({ school }: Request): Promise<{ opened: true }> {
  const [ledger] = await readLedgers([schoolLedgerId(school)], ['open'])
  if (ledger === undefined) throw new Refusal('not_open', 'school')
  if (!ledger.open) await openSchool(schoolLedgerId(school))
  return { opened: true }
}

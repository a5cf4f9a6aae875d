/** What each kind of table is compared with: the school as it is now. */
import { createHash } from 'node:crypto'
import type { KnownHealth } from '../../../shared/imports/health'
import { gradeNames, myopicWord } from '../../../shared/imports/health'
import type { KindName } from '../../../shared/imports/index'
import { type KnownResults, resultInWords } from '../../../shared/imports/regional'
import { byNumber, type KnownRoll } from '../../../shared/imports/roster/known'
import type { KnownStaff } from '../../../shared/imports/staff/known'
import { type KnownTimetables, lessonsInWords } from '../../../shared/imports/timetable'
import { joinKey, textOf } from '../../../shared/keys'
import type { RecordValue } from '../../../shared/records/record'
import { ownId } from '../../../shared/staff'
import { stageOf, type Stage } from '../../../shared/stages'
import { inForce, ledgerId, periodOf, type Version } from '../ledger'
import type { Request } from '../serve'
import { readLedgers } from '../store/ledgers'
import { readAllPupils } from '../store/pupils'
import type { Leader } from './leader'

/** Fields of the school's own ledger that a kind is compared with. */
export const fieldsOf = (kind: KindName): readonly string[] =>
  ({ staff: ['staff'], regional: ['records.regional'] })[kind as string] ?? []

const personFields = ['student', 'name', 'gender', 'proxy', 'roll'].map((field) => `profile.${field}`)

async function roll({ school, today }: Request, { settings, isOpen }: Leader): Promise<KnownRoll> {
  const { system, classes, calendar } = settings
  const all = await readAllPupils(school, personFields)
  const pupils = byNumber(all.map(({ profile }) => profile))
  return { today, isOpen, begins: calendar.academicYear.start, system, classes, pupils }
}

function staff({ caller }: Request, { settings, ledger }: Leader): KnownStaff {
  const { system, classes } = settings
  const entries = Object.entries(ledger.staff ?? {}).map(([key, entry]) => [textOf(key), entry] as const)
  const own = ownId(entries, caller) ?? ''
  return { caller: own, system, classes, staff: new Map(entries) }
}

const tellers: Readonly<Record<'fitness' | 'eyesight', (value: RecordValue) => string>> = {
  fitness: ({ grade }) => gradeNames[String(grade)] ?? '',
  eyesight: ({ myopic }) => myopicWord(myopic === true),
}

async function health(
  type: 'fitness' | 'eyesight',
  { school, today }: Request,
  { settings }: Leader,
): Promise<KnownHealth> {
  const { system, classes, calendar } = settings
  const year = calendar.academicYear.name
  const key = joinKey(year)
  const all = await readAllPupils(school, [...personFields, `records.${type}.${key}`])
  const pupils = all.map(({ profile: { student, name, roll: own }, records }) => {
    const value = inForce(records[type]?.[key] ?? [])?.value
    return { student, name, roll: own, recorded: value && tellers[type](value) }
  })
  return { today, year, system, classes, pupils }
}

function results(_: Request, { settings, ledger }: Leader): KnownResults {
  const { system, classes, calendar } = settings
  const year = calendar.academicYear.name
  const all: Record<string, Version[]> = ledger.records.regional ?? {}
  const standing = Object.values(all).map((versions) => inForce(versions)?.value)
  const values = standing.filter((value) => value !== undefined)
  const recorded = values
    .filter((value) => value.year === year)
    .map(({ stage, subject, ...result }) => {
      const told = resultInWords(result as unknown as Parameters<typeof resultInWords>[0])
      return [`${String(stage)} ${String(subject)}`, told] as const
    })
  const stages = [...new Set<Stage>(classes.map(({ grade }) => stageOf(system, grade)))]
  return { year, stages, recorded: new Map(recorded) }
}

async function timetables({ school }: Request, { settings }: Leader): Promise<KnownTimetables> {
  const { system, classes } = settings
  const ids = classes.map(({ id }) => ledgerId(school, 'class', id, periodOf({})))
  const read = await readLedgers(ids, ['class', 'records.timetable'])
  const recorded = read.flatMap(({ class: own = '', records }) => {
    const lessons = inForce(records.timetable?.only ?? [])?.value.lessons
    if (!Array.isArray(lessons)) return []
    const all = lessons as { subject: string; perWeek: number }[]
    const weekly = Object.fromEntries(all.map(({ subject, perWeek }) => [subject, perWeek]))
    return [[own, lessonsInWords(weekly)] as const]
  })
  return { system, classes, recorded: new Map(recorded) }
}

const readers: Readonly<Record<KindName, (request: Request, leader: Leader) => unknown>> = {
  roster: roll,
  staff,
  fitness: (request, leader) => health('fitness', request, leader),
  eyesight: (request, leader) => health('eyesight', request, leader),
  regional: results,
  timetable: timetables,
}

/** What a kind of table is compared with, and a digest by which it is known again on whichever day. */
export async function standingFor(
  kind: KindName,
  request: Request,
  leader: Leader,
): Promise<{ known: unknown; digest: string }> {
  const known = (await readers[kind](request, leader)) as object
  const asList = (_: string, value: unknown) => (value instanceof Map ? [...value] : value)
  const text = JSON.stringify({ ...known, today: '' }, asList)
  return { known, digest: createHash('sha256').update(text).digest('base64url') }
}

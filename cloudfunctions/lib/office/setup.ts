/** The actions `setup`, `change` and `open`: a school's settings before and after its first day. */
import * as z from 'zod/mini'
import { daysBetween, localTime } from '../../../shared/calendar'
import { Refusal } from '../../../shared/problems'
import { flag, id } from '../../../shared/records/fields'
import { refuseIf } from '../../../shared/records/parse'
import { policyOf } from '../../../shared/policy/policy'
import { isAwaited, nameOf } from '../../../shared/staff'
import {
  missingOf,
  startingOn,
  wrongCalendar,
  wrongClasses,
  wrongLastYear,
  wrongPlan,
} from '../../../shared/setting-up'
import type { Decided, PartName, Parts, SetupView } from '../../../shared/views/office'
import type { Settings } from '../../../shared/books'
import { emptyBooks } from '../import'
import { settingsParts } from '../roster'
import type { Request } from '../serve'
import { readClasses } from '../store/books'
import { countPupils } from '../store/ledgers'
import { ledgerId } from '../ledger'
import { insertClasses, openSchool } from '../store/schools'
import { changingFields, isDone, keepDecided, partsAsKept } from './change-settings'
import { type Desk, readDesk } from './desk'
import { recountingOf, recountFrom } from './recount'

const subject = '学校设置'

const optional = Object.fromEntries(
  Object.entries(settingsParts).map(([name, part]) => [name, z.optional(part)]),
) as { [Name in PartName]: z.ZodMiniOptional<(typeof settingsParts)[Name]> }

export const changeInput = z.strictObject({ mutation: id(), parts: z.strictObject(optional) })
/** `fromToday`: a term that has long begun counts from today. */
export const openInput = z.strictObject({ mutation: id(), fromToday: z._default(flag(), false) })

type Changes = Partial<Parts>

const partsOf = ({ name, system, calendar, plan, classes, lastYear }: Settings): Parts => ({
  ...{ name, system, calendar, plan, classes, lastYear },
})

/** Of each part, who decided on it last and when. */
function decidedIn({ ledger: { records, staff = {} } }: Desk): SetupView['decided'] {
  const last = Object.entries(records.settings ?? {}).flatMap(([part, versions]) => {
    const version = versions.at(-1)
    if (version === undefined) return []
    const by = nameOf(staff, version.by) || '（已离校的管理员）'
    return [[part, { by, at: version.at.slice(0, 'YYYY-MM-DDTHH:MM'.length) }] as [string, Decided]]
  })
  return Object.fromEntries(last)
}

/** A term of which so many days have passed has weeks that were over before the school was here. */
const daysUnnoticed = 7

/** How long the term has been under way before the school is open. */
function lateIn({ isOpen, settings: { calendar, policy } }: Desk, today: string): Pick<SetupView, 'late'> {
  const { start, end } = calendar.term
  const days = daysBetween(start, today)
  if (isOpen || days < daysUnnoticed || today >= end) return {}
  return { late: { days, lateDays: policyOf(policy).backfillDays.teacher } }
}

/** What comes after opening, as long as some of it is left. */
function nextIn({ isOpen, settings, ledger: { staff = {} } }: Desk): Pick<SetupView, 'next'> {
  const there = Object.entries(staff).filter(([, { roles, classes }]) => roles.length + classes.length > 0)
  const awaited = there.filter(([key, entry]) => isAwaited(key, entry)).length
  const heads = new Set(there.flatMap(([, { headOf = [] }]) => headOf))
  const headless = settings.classes.filter((one) => !heads.has(one.id)).length
  return isOpen && awaited + headless > 0 ? { next: { awaited, headless } } : {}
}

async function viewOf(desk: Desk, { school, today }: Request): Promise<SetupView> {
  const staff = Object.values(desk.ledger.staff ?? {}).filter(({ roles }) => roles.length > 0)
  const view = {
    ...{ isOpen: desk.isOpen, today, parts: partsOf(desk.settings), decided: decidedIn(desk) },
    ...{ staff: staff.length, hasPrincipal: staff.some(({ roles }) => roles.includes('principal')) },
    ...{ pupils: await countPupils(school, today), recounting: recountingOf(desk) },
    ...lateIn(desk, today),
    ...nextIn(desk),
  }
  return { ...view, missing: missingOf(view) }
}

const viewFields = ['staff', 'recount'] as const

/** Two calls. */
export const readSetup = async (request: Request): Promise<SetupView> =>
  viewOf(await readDesk(request, subject, viewFields), request)

/** The system decides which grades are which stage: once the school counts, it stays. */
function refuseWrong(
  { system, calendar, classes, plan, lastYear }: Changes,
  { isOpen, settings }: Desk,
): void {
  if (isOpen && system !== undefined && system !== settings.system)
    throw new Refusal('invalid', 'system', { field: '「学制」', cure: '学校启用以后不能更改' })
  refuseIf(calendar && wrongCalendar(calendar))
  refuseIf(classes && wrongClasses(classes))
  refuseIf(plan && wrongPlan(plan))
  refuseIf(lastYear && wrongLastYear(lastYear))
}

/** A class in whose books anybody stands, or of which anything is kept, stays. One call where some are taken away. */
async function refuseUsed(classes: Parts['classes'], desk: Desk, school: string): Promise<void> {
  const gone = desk.settings.classes.filter(({ id: own }) => !classes.some((one) => one.id === own))
  if (gone.length === 0) return
  const books = await readClasses(
    gone.map((one) => ledgerId(school, 'class', one.id)),
    ['class', 'pupils', 'months'],
  )
  const used = books.filter(({ pupils, months }) => Object.keys({ ...pupils, ...months }).length > 0)
  const names = gone
    .filter((one) => used.some((own) => own.class === one.id))
    .map(({ name }) => `「${name}」`)
  if (names.length === 0) return
  const cure = `${names.join('、')}已有学生或记录，不能删除。可以改名，或先把学生转到别的班`
  throw new Refusal('invalid', 'classes', { field: '「班级」', cure })
}

/** Books for classes that are new. One call for each. */
async function makeBooks(classes: Parts['classes'], { settings }: Desk, school: string): Promise<void> {
  const fresh = classes.filter(({ id: own }) => !settings.classes.some((one) => one.id === own))
  for (const one of fresh) await insertClasses([emptyBooks(school, one.id)])
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Decides on parts of the settings. Four calls, and one for each new class. A new calendar of a school that is open is
 * the beginning of adding up anew (recount.ts).
 */
export async function change(
  { mutation, parts }: z.output<typeof changeInput>,
  request: Request,
): Promise<SetupView> {
  const desk = await readDesk(request, subject, [...changingFields, ...viewFields])
  if (isDone(desk, mutation)) return viewOf(desk, request)
  const given = parts as Changes
  refuseWrong(given, desk)
  if (given.classes) {
    await refuseUsed(given.classes, desk, request.school)
    await makeBooks(given.classes, desk, request.school)
  }
  const isMoved = desk.isOpen && given.calendar && !isSame(given.calendar, desk.settings.calendar)
  const more = isMoved ? { recount: recountFrom(request) } : {}
  await keepDecided(desk, request, mutation, partsAsKept(given), more)
  return readSetup(request)
}

/** Opens the school, once nothing is missing: from now on it exists for everybody. Six calls. */
export async function openForUse(
  { mutation, fromToday }: z.output<typeof openInput>,
  request: Request,
): Promise<SetupView> {
  const desk = await readDesk(request, subject, [...changingFields, ...viewFields])
  const view = await viewOf(desk, request)
  if (view.isOpen) return view
  if (view.missing.length > 0)
    throw new Refusal('invalid', null, { field: '「启用学校」', cure: `还要${view.missing.join('；')}` })
  const opened = { of: 'terms', key: 'opened', value: { on: localTime(request.now) } } as const
  const moved = fromToday && view.late ? startingOn(desk.settings.calendar, request.today) : undefined
  refuseIf(moved && wrongCalendar(moved))
  const decided = [...partsAsKept(moved ? { calendar: moved } : {}), opened]
  if (!isDone(desk, mutation)) await keepDecided(desk, request, mutation, decided)
  await openSchool(desk.ledger._id)
  return readSetup(request)
}
